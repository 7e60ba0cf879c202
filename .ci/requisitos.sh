# What this product needs of the machine: says in one line what is missing and, as root on Debian, installs it.

dice() { echo "$*" >&2; }

# instala PACKAGE…: installs Debian packages when that is possible here; the caller checks the result.
instala() {
  if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
    dice "Instalando $* …"
    apt-get update -qq >/dev/null 2>&1 || true
    DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@" >/dev/null 2>&1 || true
  fi
}

requiere_dotnet() {
  command -v dotnet >/dev/null && dotnet --list-sdks | grep -q '^10\.' && return
  dice "Falta el SDK de .NET 10 (instálelo y vuelva a intentar)."
  exit 1
}

requiere_node() {
  command -v npm >/dev/null && return
  instala nodejs npm
  command -v npm >/dev/null || { dice "Faltan Node.js 20 y npm (instálelos y vuelva a intentar)."; exit 1; }
}

# The npm assets are installed again only when the lock file changed.
instala_npm() {
  local sello=node_modules/.lock-sha256 actual
  actual=$(sha256sum package-lock.json)
  [ -f "$sello" ] && [ "$(cat "$sello")" = "$actual" ] && return
  npm ci --no-progress --loglevel=error >&2
  echo "$actual" > "$sello"
}

# requiere_programa PROGRAM PACKAGE…
requiere_programa() {
  local programa=$1; shift
  command -v "$programa" >/dev/null && return
  instala "$@"
  command -v "$programa" >/dev/null || { dice "Falta $programa (en Debian: apt-get install $*)."; exit 1; }
}
