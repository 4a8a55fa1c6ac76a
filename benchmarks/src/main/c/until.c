// SPDX-License-Identifier: Apache-2.0
//
// until TEXT COMMAND...: how many seconds COMMAND takes, on a terminal of its own, until it has written TEXT there. Then its
// terminal is hung up. Status 1 where it ends, or a minute passes, before that.
#define _GNU_SOURCE
#include <poll.h>
#include <pty.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

static double now(void) {
  struct timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
  return t.tv_sec + t.tv_nsec / 1e9;
}

int main(int count, char **words) {
  if (count < 3) {
    fputs("until: TEXT COMMAND...\n", stderr);
    return 2;
  }
  struct winsize size = {.ws_row = 24, .ws_col = 80};
  double start = now();
  int terminal;
  pid_t child = forkpty(&terminal, NULL, NULL, &size);
  if (child == 0) {
    execvp(words[2], words + 2);
    perror(words[2]);
    _exit(127);
  }
  static char seen[65536];
  size_t length = 0;
  int found = 0;
  while (!found && now() - start < 60 && length < sizeof seen - 1) {
    struct pollfd wait = {terminal, POLLIN, 0};
    if (poll(&wait, 1, 1000) > 0) {
      ssize_t more = read(terminal, seen + length, sizeof seen - 1 - length);
      if (more <= 0) {
        break;
      }
      length += more;
      found = memmem(seen, length, words[1], strlen(words[1])) != NULL;
    }
  }
  double seconds = now() - start;
  close(terminal);
  for (int i = 0; i < 50 && waitpid(child, NULL, WNOHANG) == 0; i++) {
    usleep(100000);
    if (i == 40) {
      kill(child, SIGKILL);
    }
  }
  if (!found) {
    fprintf(stderr, "until: \"%s\" was not written\n", words[1]);
    return 1;
  }
  printf("%.3f\n", seconds);
  return 0;
}
