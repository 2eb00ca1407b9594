# One sentence for every trouble, and a number of its own.
# shellcheck shell=bash

readonly BAD_ARGUMENT=2 ALREADY_RUNNING=3 PORT_TAKEN=4 NO_DATA_FOLDER=5 WRONG_JAVA=6 NOT_ANSWERING=7 NOT_RUNNING=8 NOT_STOPPING=9

refuse() {
    local code=$1
    shift
    printf 'affianca: %s\n' "$*" >&2
    exit "$code"
}

usage() {
    cat <<'TEXT'
affianca [start]    start, wait for the first good answer, print the address
         stop       stop cleanly
         restart    stop, then start
         status     say whether it runs (exit code 0) or not (8)
         console    open the shell of the running program; words behind it are one command for it
         logs       show the log and follow it

  --port N          the web's port (8080)
  --shell-port N    the shell's port on this machine (the web's port + 21)
  --data FOLDER     the data folder (AFFIANCA_HOME, else .affianca beside the program)
  --profile NAME    take the municipality of etc/profiles/NAME; kept for later starts
  --demo            fill an empty database with a small town of invented people
  --foreground      do not return; for services and containers
TEXT
}
