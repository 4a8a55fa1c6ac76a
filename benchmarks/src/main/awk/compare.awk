# SPDX-License-Identifier: Apache-2.0
# The table of "compare": figures of Pernet (p-...) and of the kernel (k-...), their ratios, and the goals of docs/performance.md.
# A goal is a ratio that is reached ("150x"), or a bound that is kept ("< 50 ms"). What was not measured is "-".

{ figure[$1] = $2 }

function has(name) { return name in figure }

function time_text(us) {
  return us >= 1e6 ? sprintf("%.2f s", us / 1e6) : us >= 1e3 ? sprintf("%.1f ms", us / 1e3) \
      : us >= 1 ? sprintf("%.2f us", us) : sprintf("%.1f ns", us * 1e3)
}

function byte_text(bytes) { return bytes >= 10240 ? sprintf("%.0f KiB", bytes / 1024) : sprintf("%.0f B", bytes) }

function text(name, unit) {
  return !has(name) ? "-" : unit == "bytes" ? byte_text(figure[name]) : time_text(figure[name])
}

function line(what, ours, theirs, ratio, goal, met) {
  printf "%-52s %11s %11s %9s %11s  %s\n", what, ours, theirs, ratio, goal, met
}

function verdict(met) {
  if (!met) {
    missed++
  }
  return met ? "yes" : "NO"
}

# As often as fast as the kernel; goal 0: none.
function faster(what, ours, theirs, goal, unit,   ratio, known) {
  known = has("p-" ours) && has("k-" theirs)
  if (!has("p-" ours) && !has("k-" theirs)) {
    return
  }
  ratio = known ? figure["k-" theirs] / figure["p-" ours] : 0
  line(what, text("p-" ours, unit), text("k-" theirs, unit), known ? sprintf("%.0fx", ratio) : "-", goal ? goal "x" : "", \
      goal && known ? verdict(ratio >= goal) : "")
}

function below(what, ours, bound, bound_text, unit) {
  if (has("p-" ours)) {
    line(what, text("p-" ours, unit), "", "", bound ? "< " bound_text : "", bound ? verdict(figure["p-" ours] < bound) : "")
  }
}

# How much more it costs with many than with few: no more than a map of the same size does, or than factor.
function growth(what, few, many, factor, goal_text,   ratio) {
  if (has("p-" few) && has("p-" many)) {
    ratio = figure["p-" many] / figure["p-" few]
    line(what, text("p-" many), text("p-" few), sprintf("%.1fx", ratio), goal_text, verdict(ratio <= factor))
  }
}

END {
  line("", "Pernet", "Linux", "ratio", "goal", "met?")
  faster("namespace with lo, created", "created-1000", "namespace-created", 150)
  faster("namespace, destroyed to the end", "destroyed-1000", "namespace-destroyed", 100)
  below("namespace, created and destroyed one at a time", "createdAndDestroyed-1000", 0)
  faster("pair, created", "pair", "pair", 200)
  faster("pair across namespaces, created", "pairAcross", "pair-across", 200)
  faster("move", "move", "move", 5000)
  faster("deletion, one at a time", "deletion", "deletion", 5000)
  faster("deletion by group, hundreds at once, a pair", "groupDeletion", "group-deletion", 100)
  faster("rename", "rename-10", "rename", 0)
  faster("dump, a link", "link", "dump", 5)
  faster("  bytes of a link", "bytes-dump", "bytes-dump", 0, "bytes")
  faster("memory of a namespace with lo", "memory-namespace", "memory-namespace", 0, "bytes")
  below("", "memory-namespace", 1536, "1.5 KiB", "bytes")
  below("  with IPv4 loaded", "memory-namespace-ipv4", 1536, "1.5 KiB", "bytes")
  faster("memory of a pair across namespaces", "memory-pair-across", "memory-pair", 0, "bytes")
  below("module loaded over 100,000 namespaces", "load-100000", 50000, "50 ms")
  below("module unloaded", "unload-100000", 50000, "50 ms")
  if (has("p-million-shared-seconds")) {
    figure["p-million-shared"] = figure["p-million-shared-seconds"] * 1e6
    figure["p-million-neighbour"] = figure["p-million-neighbour-seconds"] * 1e6
    below((quick ? "100,000" : "1,000,000") " namespaces, lo, a pair to one for all", "million-shared", 20e6, "20 s")
    below("  bytes of one", "million-shared-bytes", 0, "", "bytes")
    below("  a pair between each two", "million-neighbour", 20e6, "20 s")
    below("  bytes of one", "million-neighbour-bytes", 0, "", "bytes")
  }
  below("pernet run of one line", "run", 700000, "0.7 s")
  below("first prompt of the shell", "prompt", 900000, "0.9 s")
  if (has("p-hashMap-10")) {
    printf "\n"
    line("growth", "many", "few", "ratio", "goal", "met?")
    map = figure["p-hashMap-100000"] / figure["p-hashMap-10"]
    goal = sprintf("<= %.1fx", 1.5 * map)
    line("(a HashMap, 100,000 to 10)", text("p-hashMap-100000"), text("p-hashMap-10"), sprintf("%.1fx", map), "", "")
    growth("device by name, 100,000 to 10", "byName-10", "byName-100000", 1.5 * map, goal)
    growth("device by index, 100,000 to 10", "byIndex-10", "byIndex-100000", 1.5 * map, goal)
    growth("id of a namespace, 100,000 to 10", "nsid-10", "nsid-100000", 1.5 * map, goal)
    growth("namespace by id, 100,000 to 10", "byNsid-10", "byNsid-100000", 1.5 * map, goal)
    growth("rename, 100,000 to 10", "rename-10", "rename-100000", 1.5 * map, goal)
    growth("pair by pattern, 30,000 taken of 90,000, to 10", "patternPair-10", "patternPair-30000", 1.5 * map, goal)
    growth("id drawn, 30,000 taken to 10", "nsidDrawn-10", "nsidDrawn-30000", 1.5 * map, goal)
  }
  many = quick ? 100000 : 1000000
  growth("namespace created, " many " live to 1,000", "created-1000", "created-" many, 1.5, "<= 1.5x")
  if (missed) {
    printf "\n%d goals missed\n", missed
  }
  exit(check && missed ? 1 : 0)
}
