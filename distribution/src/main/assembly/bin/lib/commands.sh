# What can be asked of the launcher, one function each.
# shellcheck shell=bash

run_command() {
    case $command in
        start | stop | restart | status | console | logs | archive) "do_$command" ;;
        *) refuse "$BAD_ARGUMENT" "there is no command \"$command\"; --help lists them." ;;
    esac
}

do_start() {
    local begun
    begun=${AFFIANCA_BEGUN:-$(now_in_ms)}
    find_java
    ! running || refuse "$ALREADY_RUNNING" "it runs already, at http://127.0.0.1:$(running_port)/"
    ! port_taken "$port" || refuse "$PORT_TAKEN" "port $port is taken by another program; give another with --port."
    ! port_taken "$shell_port" || refuse "$PORT_TAKEN" "port $shell_port (the shell's) is taken; give another with --shell-port."
    prepare_folders
    class_archive_options
    compose_java_line "${archive_options[@]}"
    if [ -n "$foreground" ]; then
        printf '%s\n' $$ >"$data/affianca.pid"
        printf '%s\n' "$port" >"$data/affianca.port"
        exec "${java_line[@]}"
    fi
    launch
    wait_for_answer "${AFFIANCA_PATIENCE:-180}"
    greet "$begun"
}

greet() {
    printf 'Affianca answers at http://127.0.0.1:%s/  (%s s from the command to the first good answer)\n' \
        "$port" "$(seconds_since "$1")"
    printf 'Data and logs: %s\n' "$data"
    if [ -r "$data/first-password.txt" ]; then
        printf 'First login: user admin, one-time password %s\n' "$(cat "$data/first-password.txt")"
    fi
}

do_stop() {
    if ! running; then
        printf 'Affianca is not running.\n'
        return
    fi
    kill -TERM "$(running_number)"
    wait_for_end "${AFFIANCA_PATIENCE:-60}" ||
        refuse "$NOT_STOPPING" "process $(running_number) has not ended within ${AFFIANCA_PATIENCE:-60} seconds; it still runs."
    printf 'Affianca has stopped.\n'
}

do_restart() {
    do_stop
    do_start
}

do_status() {
    if ! running; then
        printf 'Affianca is not running (data folder %s).\n' "$data"
        exit "$NOT_RUNNING"
    fi
    port=$(running_port)
    if answers "$port"; then
        printf 'Affianca runs and answers at http://127.0.0.1:%s/ (process %s)\n' "$port" "$(running_number)"
    else
        printf 'Affianca runs but does not answer at http://127.0.0.1:%s/api/status (process %s)\n' "$port" "$(running_number)"
        exit "$NOT_ANSWERING"
    fi
}

do_console() {
    running || refuse "$NOT_RUNNING" "it is not running, so it has no shell."
    find_java
    [ -n "${AFFIANCA_SHELL_PORT:-}" ] || shell_port=$(($(running_port) + 21))
    local jars
    jars=$(find "$program/system" -name 'org.apache.karaf.client-*.jar' -o -name 'sshd-*.jar' -o -name 'jansi-*.jar' \
        -o -name 'jline-3*.jar' | tr '\n' ':')
    # Words become one command read from standard input: Karaf's client prints nothing for a command
    # given as an argument when no terminal is there.
    if ((${#words[@]})); then
        printf '%s\n' "${words[*]}" | shell_client "$jars" -b
    else
        shell_client "$jars"
    fi
}

shell_client() {
    "$java" -XX:TieredStopAtLevel=1 "-Dkaraf.home=$program" "-Dkaraf.base=$data" "-Dkaraf.etc=$data/etc" "-Dkaraf.data=$data/karaf" \
        "-Dkaraf.log=$data/log" "-Djava.util.logging.config.file=$data/etc/java.util.logging.properties" \
        -cp "$1" org.apache.karaf.client.Main -a "$shell_port" -h 127.0.0.1 "${@:2}"
}

do_logs() {
    [ -e "$data/log/affianca.log" ] || refuse "$NOT_RUNNING" "there is no log in $data/log yet."
    tail -n 100 -F "$data/log/affianca.log"
}

# For the build: writes the archive of loaded classes that makes later starts faster.
do_archive() {
    local kept=$data
    data=$(mktemp -d)
    trap 'rm -rf "$data"' EXIT
    find_java
    prepare_folders
    compose_java_line "-XX:ArchiveClassesAtExit=$program/lib/affianca.jsa" -Xlog:cds=off -Xlog:cds+dynamic=off
    launch
    wait_for_answer 180
    kill -TERM "$(running_number)"
    wait_for_end 60 || refuse "$NOT_STOPPING" "the class archive could not be written."
    data=$kept
}
