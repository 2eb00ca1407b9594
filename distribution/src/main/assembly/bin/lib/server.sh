# The running program: its number, its port, its first answer.
# shellcheck shell=bash

running() {
    local number
    number=$(cat "$data/affianca.pid" 2>/dev/null) || return 1
    [ -n "$number" ] && kill -0 "$number" 2>/dev/null && is_ours "$number"
}

# After a crash another program may bear the number.
is_ours() {
    [ ! -d /proc/self ] || { tr '\0' '\n' <"/proc/$1/cmdline" | grep -qxF -- "-Dkaraf.base=$data"; } 2>/dev/null
}

running_number() { cat "$data/affianca.pid"; }

running_port() { cat "$data/affianca.port" 2>/dev/null || printf '%s' "$port"; }

port_taken() { (exec 3<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null; }

# The status line of one request, without any tool but bash.
answer_of() {
    local line
    exec 3<>"/dev/tcp/127.0.0.1/$1" || return 1
    printf 'GET %s HTTP/1.0\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n' "$2" >&3
    IFS= read -r -t 5 line <&3 || line=
    exec 3>&-
    printf '%s' "${line%$'\r'}"
}

answers() {
    local line
    line=$(answer_of "$1" /api/status 2>/dev/null) || return 1
    [[ $line == HTTP/*" 200"* ]]
}

launch() {
    local number
    if command -v setsid >/dev/null; then
        setsid "${java_line[@]}" </dev/null >"$data/log/console.log" 2>&1 &
    else
        nohup "${java_line[@]}" </dev/null >"$data/log/console.log" 2>&1 &
    fi
    number=$!
    printf '%s\n' "$number" >"$data/affianca.pid"
    printf '%s\n' "$port" >"$data/affianca.port"
}

# Waits at most $1 seconds for the first 200 of /api/status.
wait_for_answer() {
    local end=$((SECONDS + $1))
    until answers "$port"; do
        # Not "running": just after its birth the process does not bear its name yet.
        kill -0 "$(running_number)" 2>/dev/null || refuse "$NOT_ANSWERING" "the program ended while starting; $data/log/affianca.log and console.log say why."
        ((SECONDS < end)) || refuse "$NOT_ANSWERING" "no good answer within $1 seconds; $data/log/affianca.log says why; it still runs."
        sleep 0.1
    done
}

# Waits at most $1 seconds for the end.
wait_for_end() {
    local end=$((SECONDS + $1))
    while running; do
        ((SECONDS < end)) || return 1
        sleep 0.1
    done
    rm -f "$data/affianca.pid" "$data/affianca.port"
}

now_in_ms() {
    local now=${EPOCHREALTIME:-$(date +%s).000000}
    printf '%s' "${now/[.,]/}" | sed 's/...$//'
}

seconds_since() {
    local ms=$(($(now_in_ms) - $1))
    printf '%d.%d' $((ms / 1000)) $((ms % 1000 / 100))
}
