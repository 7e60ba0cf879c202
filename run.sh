#!/usr/bin/env bash
# ./run.sh            builds the product and serves it in demo mode on one address
# ./run.sh <command>  forwards to the command line (./run.sh --help lists the commands)
# Standard output carries only the command's result: everything of the build goes to standard error.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
source ./.ci/requisitos.sh

requiere_dotnet
requiere_node
instala_npm
dotnet build engine/Servidor -c Release -v q --nologo >&2
exec dotnet engine/Servidor/bin/Release/net10.0/SeguimientoDesempeno.Servidor.dll "$@"
