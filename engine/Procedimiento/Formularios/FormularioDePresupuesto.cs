using SeguimientoDesempeno.Desempeno.Calendario;
using SeguimientoDesempeno.Formatos.Presupuestos;
using SeguimientoDesempeno.Procedimiento.Almacen;
using SeguimientoDesempeno.Procedimiento.Documentos;
using SeguimientoDesempeno.Procedimiento.Tareas;

namespace SeguimientoDesempeno.Procedimiento.Formularios;

/// <summary>Step 7.22: Planeación Presupuestal uploads the quarter's budget.</summary>
internal sealed class FormularioDePresupuesto : Formulario
{
    public const string Archivo = "presupuesto";

    public override string Nombre => "presupuesto";

    public override string Titulo => "Archivo del presupuesto";

    public override IReadOnlyList<CampoDeFormulario> Campos(CasoDeTarea caso) =>
    [
        new()
        {
            Nombre = Archivo, Etiqueta = "Presupuesto PbR del trimestre (csv o xlsx)", Tipo = TipoDeCampo.Archivo, Requerido = true,
            Ayuda = $"Cifras acumuladas al trimestre. Columnas: {string.Join(", ", ArchivoDePresupuesto.Columnas)}.",
        },
    ];

    public override IReadOnlyList<Documento> Documentos(CasoDeTarea caso) =>
    [
        .. caso.Almacen.Documentos.Lista(TipoDeDocumento.PlantillaDePresupuesto, caso.Tarea.Periodo),
        .. caso.Almacen.Documentos.Lista(TipoDeDocumento.Presupuesto, caso.Tarea.Periodo),
    ];

    public override Recepcion Recibir(CasoDeTarea caso, CompletarTarea comando)
    {
        var archivo = comando.Archivo(Archivo)!;
        var programas = caso.Almacen.Fichas.Todas(caso.Trimestre.Anio)
            .GroupBy(f => f.ProgramaClave).ToDictionary(g => g.Key, g => g.First().Programa);
        var anteriores = Trimestre.Rango(new Trimestre(caso.Trimestre.Anio, 1), caso.Trimestre.Anterior)
            .SelectMany(caso.Almacen.Presupuestos.DelTrimestre).ToList();
        var lectura = ArchivoDePresupuesto.Leer(archivo.Contenido, archivo.Nombre, caso.Trimestre, programas, anteriores);
        if (lectura.Valor is not { } partidas)
        {
            return Recepcion.Rechazar(lectura.Problemas);
        }

        var mime = archivo.Nombre.EndsWith(".csv", StringComparison.OrdinalIgnoreCase) ? "text/csv" : ArchivoDeDocumentos.Xlsx;
        var documento = caso.Almacen.Guardar(
            TipoDeDocumento.Presupuesto, archivo.Nombre, mime, archivo.Contenido, caso.Tarea.Periodo, null, caso.Ahora, $"RECIBIDO {caso.Quien}");
        caso.Almacen.Presupuestos.Reemplazar(caso.Trimestre, partidas, documento.Id);
        caso.Almacen.Bitacora.Asentar(caso.Ahora, caso.Quien, "presupuesto", $"presupuesto/{caso.Tarea.Periodo}", null, documento.Sha256);
        return new Recepcion(lectura.Problemas, new() { ["documento"] = documento.Id, ["sha256"] = documento.Sha256, ["renglones"] = partidas.Count })
        {
            Documentos = [documento],
            Nota = $"Se recibieron {partidas.Count} renglones de presupuesto.",
        };
    }
}
