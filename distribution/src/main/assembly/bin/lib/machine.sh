# Java: which one, and the command line. Karaf's own script patches java.base, which forbids a class archive.
# shellcheck shell=bash

find_java() {
    java=${JAVA_HOME:+$JAVA_HOME/bin/java}
    java=${java:-$(command -v java || true)}
    [ -x "$java" ] || refuse "$WRONG_JAVA" "Java 17 or later is needed, and none was found; install a JDK 17 or set JAVA_HOME."
    local found
    found=$(java_version)
    ((found >= 17)) || refuse "$WRONG_JAVA" "Java 17 or later is needed, and $java is Java $found."
}

# The JDK's release file says it at once; asking Java itself costs a start of Java.
java_version() {
    local release text
    release=$(dirname "$(dirname "$(readlink -f "$java")")")/release
    text=$(sed -n 's/^JAVA_VERSION="\(.*\)"/\1/p' "$release" 2>/dev/null || true)
    [ -n "$text" ] || text=$("$java" -version 2>&1 | sed -n 's/.* version "\([^"]*\)".*/\1/p')
    text=${text#1.}
    text=${text%%[!0-9]*}
    printf '%s' "${text:-0}"
}

# Without the specs activator: it belongs to the patch of java.base that we leave out.
class_path() {
    local jar jars=()
    for jar in "$program"/lib/boot/*.jar "$program"/lib/jdk9plus/*.jar; do
        [[ $jar == *specs.activator* ]] || jars+=("$jar")
    done
    local IFS=:
    printf '%s' "${jars[*]}"
}

# Sets the array java_line. $1: options for the class archive.
compose_java_line() {
    local open
    java_line=("$java" -Dfile.encoding=UTF-8 -XX:+UseSerialGC -XX:+ExitOnOutOfMemoryError "$@")
    while IFS= read -r option; do
        [[ -z $option || $option == \#* ]] || java_line+=("$option")
    done <"$data/etc/java.options"
    for open in java.base/java.security java.base/java.net java.base/java.lang java.base/java.util \
        java.naming/javax.naming.spi java.rmi/sun.rmi.transport.tcp; do
        java_line+=(--add-opens "$open=ALL-UNNAMED")
    done
    for open in file ftp http https jar; do
        java_line+=("--add-exports=java.base/sun.net.www.protocol.$open=ALL-UNNAMED")
    done
    java_line+=(
        "-Daffianca.data=$data" "-Daffianca.port=$port" "-Daffianca.shell.port=$shell_port" "-Daffianca.demo=${demo:-false}"
        "-Dkaraf.home=$program" "-Dkaraf.base=$data" "-Dkaraf.data=$data/karaf" "-Dkaraf.etc=$data/etc"
        "-Dkaraf.log=$data/log" "-Dkaraf.instances=$data/karaf/instances" "-Djava.io.tmpdir=$data/karaf/tmp"
        -Dkaraf.startLocalConsole=false -Dkaraf.startRemoteShell=true -Dkaraf.restart.jvm.supported=false
        "-Djava.util.logging.config.file=$data/etc/java.util.logging.properties"
        "-Dderby.stream.error.file=$data/log/derby.log"
        -cp "$(class_path)" org.apache.karaf.main.Main)
}

class_archive_options() {
    local archive=$program/lib/affianca.jsa
    archive_options=(-Xshare:auto -Xlog:cds=off -Xlog:cds+dynamic=off)
    if [ -r "$archive" ]; then
        archive_options+=("-XX:SharedArchiveFile=$archive")
    fi
}
