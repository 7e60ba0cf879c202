using SeguimientoDesempeno.Desempeno.Calendario;
using SeguimientoDesempeno.Desempeno.Presupuesto;
using SeguimientoDesempeno.Desempeno.Problemas;
using SeguimientoDesempeno.Formatos.Archivos;
using SeguimientoDesempeno.Formatos.Excel;

namespace SeguimientoDesempeno.Formatos.Presupuestos;

/// <summary>Reads a budget file: columns, quarter, programmes and amounts, then the invariants of the domain.</summary>
internal sealed class LectorDePresupuesto(
    string archivo,
    Trimestre trimestre,
    IReadOnlyDictionary<string, string> programas,
    IReadOnlyList<PartidaPresupuestal> anteriores)
{
    private const int MaxProblemas = 100;

    private readonly List<Problema> problemas = [];

    public Lectura<IReadOnlyList<PartidaPresupuestal>?> Leer(byte[] contenido)
    {
        var tabla = TablaPlana.Leer(contenido, archivo, ArchivoDePresupuesto.Columnas);
        if (tabla.Valor is null)
        {
            return new Lectura<IReadOnlyList<PartidaPresupuestal>?>(null, tabla.Problemas);
        }

        var partidas = Partidas(tabla.Valor);
        if (!problemas.Exists(p => p.Severidad == Severidad.Error))
        {
            Revisar(partidas);
        }

        return Resultado([.. partidas.Select(p => p.Partida)]);
    }

    private Lectura<IReadOnlyList<PartidaPresupuestal>?> Resultado(IReadOnlyList<PartidaPresupuestal> partidas) =>
        problemas.Exists(p => p.Severidad == Severidad.Error)
            ? new Lectura<IReadOnlyList<PartidaPresupuestal>?>(null, [.. problemas.Take(MaxProblemas)])
            : new Lectura<IReadOnlyList<PartidaPresupuestal>?>(partidas, problemas);

    private List<(PartidaPresupuestal Partida, FilaPlana Fila)> Partidas(TablaPlana tabla)
    {
        var partidas = new List<(PartidaPresupuestal, FilaPlana)>();
        var vistas = new HashSet<(string, string, string)>();
        var otros = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var fila in tabla.Filas)
        {
            var lector = new LectorDePartida(fila, programas, problemas);
            if (lector.Trimestre() is not { } suyo)
            {
                continue;
            }

            if (suyo != trimestre)
            {
                otros.Add(suyo.ToString());
            }
            else if (lector.Leer(trimestre) is { } partida)
            {
                partidas.Add((partida, fila));
                if (!vistas.Add((partida.ProgramaClave, partida.DependenciaClave, partida.Capitulo)))
                {
                    problemas.Add(new Problema(
                        "PARTIDA_REPETIDA",
                        $"El programa {partida.ProgramaClave}, dependencia {partida.DependenciaClave}, capítulo {partida.Capitulo} aparece dos veces en {trimestre}. Conserve un solo renglón.",
                        fila.Lugar("capitulo")));
                }
            }
        }

        JuzgarTrimestres(partidas.Count, otros, fila: tabla.Filas.Count > 0 ? tabla.Filas[0].Lugar("trimestre") : new Lugar(archivo));
        return partidas;
    }

    private void JuzgarTrimestres(int leidas, SortedSet<string> otros, Lugar fila)
    {
        if (problemas.Exists(p => p.Severidad == Severidad.Error))
        {
            return;
        }

        if (leidas == 0)
        {
            problemas.Add(new Problema(
                "OTRO_TRIMESTRE",
                $"El archivo no tiene renglones de {trimestre}{(otros.Count > 0 ? $"; tiene de {string.Join(", ", otros)}" : "")}. Envíe el archivo del {FormatoMexicano.Periodo(trimestre)}.",
                fila));
        }
        else if (otros.Count > 0)
        {
            problemas.Add(new Problema(
                "TRIMESTRES_OMITIDOS",
                $"Se tomaron solo los renglones de {trimestre}; los de {string.Join(", ", otros)} no se tomaron en cuenta.",
                new Lugar(archivo), Severidad.Advertencia));
        }
    }

    private void Revisar(List<(PartidaPresupuestal Partida, FilaPlana Fila)> partidas)
    {
        // Rows of earlier quarters only serve as what the new ones must continue; they are not judged again.
        PartidaPresupuestal[] todas = [.. anteriores, .. partidas.Select(p => p.Partida)];
        foreach (var problema in RevisionDePresupuesto.Revisar(todas, i => new Lugar(Linea: i - anteriores.Count)))
        {
            if (problema.Lugar.Linea is < 0)
            {
                continue;
            }

            var campo = problema.Lugar.Campo!;
            var lugar = problema.Lugar.Linea is { } i ? partidas[i].Fila.Lugar(campo) : new Lugar(archivo, Campo: campo);
            problemas.Add(problema with { Mensaje = Oracion(problema.Mensaje), Lugar = lugar });
        }

        problemas.AddRange(programas.Keys.Except(partidas.Select(p => p.Partida.ProgramaClave)).Order(StringComparer.Ordinal).Select(clave => new Problema(
            "PROGRAMA_SIN_PRESUPUESTO",
            $"El archivo no tiene renglones del programa {clave} ({programas[clave]}); su avance financiero quedará como no calculable.",
            new Lugar(archivo), Severidad.Advertencia)));
    }

    private static string Oracion(string mensaje) => char.ToUpperInvariant(mensaje[0]) + mensaje[1..].TrimEnd('.') + ".";
}
