# The checks of .ci/run that take more than one command. Sourced; every function prints and returns a status, 77 for skipped.

formatted() {
  local wrong
  wrong=$(gofmt -l $(git ls-files -co --exclude-standard '*.go'))
  [ -z "$wrong" ] || { echo "gofmt would change:"; echo "$wrong"; return 1; }
}

static_analysis() {
  [ -x "$GOBIN/staticcheck" ] || go install honnef.co/go/tools/cmd/staticcheck@v0.8.2 ||
    { echo "staticcheck cannot be installed"; return 77; }
  "$GOBIN/staticcheck" ./...
}

# What go generate writes must be what is committed. The tree may hold other changes: only what generating changes counts.
up_to_date() {
  tree_state >"$WORK/before"
  go generate ./... || return 1
  tree_state >"$WORK/after"
  diff "$WORK/before" "$WORK/after" ||
    { echo "stale: run go generate ./... and commit what it writes"; git status --short; return 1; }
}
tree_state() {
  git status --porcelain
  git ls-files -co --exclude-standard -z | xargs -0 sha256sum 2>/dev/null
}

# docs/api.txt lists every exported name with its type and tags. What the last release had must still be there.
api_kept() {
  local tag
  tag=$(git describe --tags --abbrev=0 2>/dev/null) || { echo "no release yet: $(wc -l <docs/api.txt) lines of API, all new"; return 0; }
  git show "$tag:docs/api.txt" | grep -v '^#' | sort >"$WORK/api.old" || return 1
  grep -v '^#' docs/api.txt | sort >"$WORK/api.new"
  local gone
  gone=$(comm -23 "$WORK/api.old" "$WORK/api.new")
  [ -z "$gone" ] || { echo "gone or changed since $tag:"; echo "$gone"; return 1; }
  echo "everything of $tag is still there"
}

# Every exported function that users can call is run by some test.
all_run() {
  go test -coverpkg=./... -coverprofile="$WORK/cover" ./... >"$WORK/cover.log" || { cat "$WORK/cover.log"; return 1; }
  go tool cover -func="$WORK/cover" >"$WORK/cover.funcs" || return 1
  local never
  never=$(awk '$NF == "0.0%" && $2 ~ /^[A-Z]/ && $1 !~ /\/(internal|examples)\//' "$WORK/cover.funcs")
  [ -z "$never" ] || { echo "no test runs:"; echo "$never"; return 1; }
  tail -n 1 "$WORK/cover.funcs" | tr -s '\t' ' '
}

# docs/rules-on-real-plans.md must tell what the rules find in them now.
rules_on_real_plans() {
  [ -d "$SHARED/corpus/plans" ] || { echo "no plans beside the checkout ($SHARED/corpus/plans)"; return 77; }
  go run ./internal/tools/realplans -o "$WORK/real.md" "$SHARED/seed" "$SHARED/corpus/plans" || return 1
  diff docs/rules-on-real-plans.md "$WORK/real.md" || { echo "stale: write docs/rules-on-real-plans.md again with internal/tools/realplans"; return 1; }
}

script() {
  [ -x "$1" ] || { echo "$1 is not there"; return 77; }
  "$1"
}

# score SET "DIR FIELDS KEPT TRUE UNREADABLE": no level may be missed.
score() {
  local dir fields kept true unreadable
  read -r dir fields kept true unreadable <<<"$2"
  [ -d "$SHARED/$dir" ] || { echo "no plans with keys beside the checkout ($SHARED/$dir)"; return 77; }
  python3 "$SHARED/tools/score_parse.py" "$CONVERT" "$SHARED/$dir" | tee "$WORK/score" || return 1
  awk -v f="$fields" -v k="$kept" -v t="$true" -v u="$unreadable" '
    /^words kept/ { kept = $4; true_ = $10; seen++ }
    /^fields right/ { share = $7; bad = $NF; seen++ }
    END {
      if (seen != 2) { print "no score was printed"; exit 1 }
      if (share + 0 < f) { printf "fields right %s %%, level %s\n", share, f; miss = 1 }
      if (kept + 0 < k) { printf "words kept, worst %s, level %s\n", kept, k; miss = 1 }
      if (true_ + 0 < t) { printf "words true, worst %s, level %s\n", true_, t; miss = 1 }
      if (bad + 0 > u) { printf "unreadable %s, level %s\n", bad, u; miss = 1 }
      if (!miss) printf "fields %s %%, kept %s, true %s\n", share, kept, true_
      exit miss
    }' "$WORK/score"
}

# fuzz PACKAGE TARGET fuzzes one target. Now and then the fuzzing of Go ends its own time with "context deadline exceeded" and no input that
# failed; that says nothing of the code, and the target runs again.
fuzz() {
  local try
  for try in 1 2 3; do
    go test -run='^$' -fuzz="^$2\$" -fuzztime="$FUZZTIME" -fuzzminimizetime=10x "$1" >"$WORK/fuzz" 2>&1 && break
    if grep -q 'Failing input' "$WORK/fuzz" || ! grep -q 'context deadline exceeded' "$WORK/fuzz"; then try=3; fi
    [ "$try" = 3 ] && { cat "$WORK/fuzz"; return 1; }
  done
  cat "$WORK/fuzz"
}

# fuzz_targets prints "PACKAGE TARGET" for every fuzz target of the module.
fuzz_targets() {
  go test -list '^Fuzz' ./... | awk '
    /^Fuzz/ { found[++n] = $1 }
    /^ok/ { for (i = 1; i <= n; i++) print $2, found[i]; n = 0 }'
}

# Speeds are compared within one run; the floors stand in .ci/ratios, and only the benchmarks that it names run.
bench_ratios() {
  local names
  names=$(awk '!/^#/ && NF { print $1; if ($2 != "most") print $2 }' .ci/ratios | cut -d/ -f1 | sort -u | paste -sd '|')
  go test -run='^$' -bench="^($names)\$" -benchtime="$BENCHTIME" -count=3 . ./parse ./export ./rules ./internal/meaning ./internal/plaintext >"$WORK/bench" 2>&1 || { tail -n 30 "$WORK/bench"; return 1; }
  cat "$WORK/bench"
  go run ./internal/tools/benchratio -floors .ci/ratios <"$WORK/bench"
}
