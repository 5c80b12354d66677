"""Runs a command on a pseudo-terminal as a shell would, follows steps from standard input, and prints what it saw as JSON."""

import json, os, pty, select, signal, sys, termios, time

request = json.load(sys.stdin)
pid, terminal = pty.fork()
if pid == 0:
    os.execvpe(request["command"][0], request["command"], request["environment"])

output = b""
before = termios.tcgetattr(terminal)
echoes = []
status = None


def read_for(seconds):
    global output
    if select.select([terminal], [], [], seconds)[0]:
        try:
            output += os.read(terminal, 65536)
        except OSError:
            pass


def echo():
    return bool(termios.tcgetattr(terminal)[3] & termios.ECHO)


def wait_until(holds):
    end = time.monotonic() + 60
    while not holds():
        if time.monotonic() > end:
            print(json.dumps({"timeout": output.decode(errors="replace"), "echoes": echoes}))
            os.kill(pid, signal.SIGKILL)
            sys.exit(1)
        read_for(0.02)


def has_ended(options=os.WNOHANG):
    global status
    done, found = os.waitpid(pid, options)
    if done:
        status = found
    return done != 0


for step in request["steps"]:
    if "shows" in step:
        count = step.get("times", 1)
        wait_until(lambda: output.count(step["shows"].encode()) >= count)
    if "echoOff" in step:
        wait_until(lambda: not echo())
    if "type" in step:
        os.write(terminal, step["type"].encode())
    if "stop" in step:
        # The job stops, and the shell takes its own settings back. SIGTSTP would be ignored: this group has no shell in it.
        os.kill(pid, signal.SIGSTOP)
        wait_until(lambda: has_ended(os.WNOHANG | os.WUNTRACED))
        status = None
        termios.tcsetattr(terminal, termios.TCSANOW, before)
        os.kill(pid, signal.SIGCONT)
    if "signal" in step:
        os.kill(pid, getattr(signal, step["signal"]))

wait_until(has_ended)
# What it wrote last may still be on its way.
while select.select([terminal], [], [], 0.2)[0]:
    length = len(output)
    read_for(0)
    if len(output) == length:
        break
# On some systems the other side of a closed pair can no longer be asked.
print(json.dumps({
    "output": output.decode(errors="replace"),
    "exitCode": os.waitstatus_to_exitcode(status),
    "echo": echo(),
}))
