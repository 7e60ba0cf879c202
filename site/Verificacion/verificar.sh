#!/bin/sh
# Comprueba, sin conexión y sin otro programa que sha256sum, que ninguna publicación
# cambió después de salir y que la cadena de publicaciones está completa.
# Uso: sh verificar.sh CARPETA      (la carpeta «publicaciones» descargada del portal)
set -u
LC_ALL=C; export LC_ALL
command -v sha256sum >/dev/null || { echo "Falta el programa sha256sum." >&2; exit 2; }
cd "${1:-publicaciones}" || exit 2
fallas=0; cuantas=0; primeras=0; anteriores=""; nl='
'
falla() { echo "FALLA en $1: $2"; fallas=$((fallas + 1)); }

lista=$(find . -name SHA256SUMS.txt | sort)
[ -n "$lista" ] || { echo "Aquí no hay publicaciones: $(pwd)" >&2; exit 2; }
IFS=$nl
for sumas in $lista; do
  carpeta=${sumas%/SHA256SUMS.txt}; carpeta=${carpeta#./}; cuantas=$((cuantas + 1))
  # 1. Cada archivo, y la lista de huellas de la publicación anterior, son los que se publicaron.
  malos=$(cd "$carpeta" && sha256sum -c SHA256SUMS.txt 2>/dev/null | grep -v ': OK$')
  for malo in $malos; do falla "$carpeta" "$malo"; done
  # 2. No hay archivos de más.
  for archivo in $(cd "$carpeta" && find . -type f | sed 's|^\./||'); do
    case $archivo in SHA256SUMS.txt | manifiesto.json) continue ;; esac
    cut -c67- "$sumas" | grep -qxF -- "$archivo" || falla "$carpeta" "$archivo no está en la lista"
  done
  # 3. El manifiesto dice las mismas huellas, y la de la propia lista.
  dichas=$(sed -n 's/.*"sha256": "\([0-9a-f]*\)".*/\1/p' "$carpeta/manifiesto.json" 2>/dev/null | sort)
  hechas=$({ cut -c1-64 "$sumas"; sha256sum < "$sumas" | cut -c1-64; } | sort)
  [ "$dichas" = "$hechas" ] || falla "$carpeta" "manifiesto.json no coincide con SHA256SUMS.txt"
  # 4. Cada publicación sigue a otra, menos la primera, y nadie más la sigue.
  anterior=$(cut -c67- "$sumas" | sed -n 's|^\(\.\./\)\{1,\}\([^.].*\)/SHA256SUMS.txt$|\2|p')
  if [ -z "$anterior" ]; then primeras=$((primeras + 1)); continue; fi
  case "$nl$anteriores" in *"$nl$anterior$nl"*) falla "$carpeta" "otra publicación ya sigue a $anterior" ;; esac
  anteriores="$anteriores$anterior$nl"
done
[ "$primeras" -eq 1 ] || falla "la cadena" "hay $primeras publicaciones sin anterior; debe haber una"
[ "$fallas" -eq 0 ] || { echo "$fallas fallas en $cuantas publicaciones."; exit 1; }

for sumas in $lista; do
  carpeta=${sumas%/SHA256SUMS.txt}; carpeta=${carpeta#./}
  case "$nl$anteriores" in *"$nl$carpeta$nl"*) ;; *) ultima=$carpeta ;; esac
done
echo "Todo coincide: $cuantas publicaciones en una sola cadena. La última es $ultima, con huella"
sha256sum < "$ultima/SHA256SUMS.txt" | cut -c1-64
