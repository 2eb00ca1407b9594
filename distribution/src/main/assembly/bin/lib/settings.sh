# What was asked for on the command line, with defaults.
# shellcheck shell=bash

command=start
words=()
port=${AFFIANCA_PORT:-8080}
shell_port=
data=${AFFIANCA_HOME:-}
profile=
demo=
foreground=

read_arguments() {
    local chosen=
    while (($#)); do
        case $1 in
            --port) port=$(number "$@") || exit && shift ;;
            --shell-port) shell_port=$(number "$@") || exit && shift ;;
            --data) data=$(value "$@") || exit && shift ;;
            --profile) profile=$(value "$@") || exit && shift ;;
            --demo) demo=true ;;
            --foreground) foreground=true ;;
            -h | --help | help) usage && exit 0 ;;
            -*) [ "$chosen" = console ] || refuse "$BAD_ARGUMENT" "there is no option $1; --help lists them." ;;&
            *) if [ -z "$chosen" ]; then chosen=$1; else words+=("$1"); fi ;;
        esac
        shift
    done
    command=${chosen:-start}
    shell_port=${shell_port:-$((port + 21))}
    data=${data:-$(dirname "$program")/.affianca}
    [ ! -d "$data" ] || data=$(cd "$data" && pwd -P)
}

value() {
    (($# > 1)) || refuse "$BAD_ARGUMENT" "$1 wants a word behind it."
    printf '%s' "$2"
}

number() {
    local text
    text=$(value "$@") || exit
    [[ $text =~ ^[0-9]{1,5}$ ]] && ((text > 0 && text < 65536)) ||
        refuse "$BAD_ARGUMENT" "$1 wants a number from 1 to 65535, not \"$text\"."
    printf '%s' "$text"
}
