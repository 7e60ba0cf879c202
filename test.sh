#!/usr/bin/env bash
# Everything that has to pass, on a fresh clone. The last line is "N passed, N failed".
# ./test.sh [tests/Project …] runs only the projects named.
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
source ./.ci/requisitos.sh

requiere_dotnet
requiere_node
requiere_programa "${CHROMIUM:-chromium}" chromium
requiere_programa soffice libreoffice-calc-nogui libreoffice-writer-nogui
requiere_programa psql postgresql
instala_npm || exit 1

resultados=$(mktemp -d)
trap 'rm -rf "$resultados"' EXIT
dotnet build SeguimientoDesempeno.sln -c Release -v q --nologo || exit 1

proyectos=("$@")
[ ${#proyectos[@]} -gt 0 ] || proyectos=(tests/*.Tests tests/EndToEnd)
estado=0
for proyecto in "${proyectos[@]}"; do
  nombre=$(basename "$proyecto")
  echo "== $nombre"
  dotnet test "$proyecto" -c Release --no-build --nologo -v q \
    --logger "console;verbosity=minimal" --logger "trx;LogFileName=$nombre.trx" --results-directory "$resultados" || estado=1
done

# suma ATTRIBUTE: adds one counter over all result files.
suma() { sed -n "s/.*<Counters[^>]* $1=\"\([0-9]*\)\".*/\1/p" "$resultados"/*.trx 2>/dev/null | awk '{ n += $1 } END { print n + 0 }'; }
total=$(suma total) pasadas=$(suma passed)
# A test that did not run, timed out or was aborted counts as failed: only "passed" is good news.
fallidas=$((total - pasadas))
[ "$fallidas" -gt 0 ] || [ "$estado" = 0 ] || fallidas=1
echo "$pasadas passed, $fallidas failed"
[ "$estado" = 0 ] && [ "$fallidas" = 0 ] && [ "$pasadas" -gt 0 ]
