# The data folder: etc/ deploy/ db/ documents/ log/ karaf/. Made at the first start, kept by every later one.
# shellcheck shell=bash

prepare_folders() {
    mkdir -p "$data"/{etc,deploy,log,karaf/tmp} 2>/dev/null && [ -w "$data" ] && [ -w "$data/etc" ] ||
        refuse "$NO_DATA_FOLDER" "the data folder $data cannot be written to; give another with --data, or its rights to this user."
    data=$(cd "$data" && pwd -P)
    chmod 700 "$data"
    local now
    now=$(program_id)
    if [ "$(cat "$data/etc/.program" 2>/dev/null)" != "$now" ]; then
        lay_settings
        forget_old_program
        printf '%s\n' "$now" >"$data/etc/.program"
    fi
    make_shell_user
    [ -z "$profile" ] || keep_profile
}

program_id() {
    (cd "$program" && find etc lib/boot system/org/affianca -type f -exec cksum {} + | sort | cksum)
}

# Files nobody touched follow the program; a file that was edited stays as it is, and the new one lies beside it as NAME.new.
lay_settings() {
    local file known=$data/etc/.laid
    touch "$known"
    (cd "$program/etc" && find . -type f | sort) | while IFS= read -r file; do
        lay_one "${file#./}" "$known"
    done
    (cd "$program/etc" && find . -type f -exec cksum {} +) >"$known.next"
    mv "$known.next" "$known"
}

lay_one() {
    local from=$program/etc/$1 to=$data/etc/$1 laid
    cmp -s "$from" "$to" && return
    laid=$(awk -v name="./$1" '$3 == name { print $1, $2 }' "$2")
    if [ ! -e "$to" ] || [ "$(cksum <"$to")" = "$laid" ]; then
        mkdir -p "$(dirname "$to")"
        cp "$from" "$to"
    elif [ "$(cksum <"$from")" != "$laid" ]; then
        cp "$from" "$to.new"
        printf 'Settings: etc/%s was edited here and is new in the program; see etc/%s.new.\n' "$1" "$1"
    fi
}

# Karaf remembers bundles by name and version, not by content: another program means another memory.
forget_old_program() {
    rm -rf "$data/karaf"
    mkdir -p "$data/karaf/tmp"
}

# Each installation has a shell user with a password of its own, readable by this user alone.
make_shell_user() {
    local file=$data/etc/users.properties password
    grep -q '^console *=' "$file" 2>/dev/null && return
    password=$(od -An -N24 -tx1 /dev/urandom | tr -d ' \n')
    (
        umask 077
        printf 'console = %s,_g_:admingroup\n_g_\\:admingroup = group,admin,manager,viewer,systembundles,ssh\n' \
            "$password" >"$file"
    )
    chmod 600 "$file"
}

keep_profile() {
    [ -d "$data/etc/profiles/$profile" ] ||
        refuse "$BAD_ARGUMENT" "there is no profile \"$profile\"; there are: $(ls "$data/etc/profiles" 2>/dev/null | tr '\n' ' ')"
    sed "s/^profile *=.*/profile = $profile/" "$data/etc/org.affianca.profile.cfg" >"$data/etc/.profile.next"
    mv "$data/etc/.profile.next" "$data/etc/org.affianca.profile.cfg"
}
