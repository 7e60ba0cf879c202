using SeguimientoDesempeno.Desempeno.Diagnosticos;
using SeguimientoDesempeno.Procedimiento.Almacen;
using SeguimientoDesempeno.Procedimiento.Ejercicio;
using SeguimientoDesempeno.Procedimiento.Tareas;

namespace SeguimientoDesempeno.Procedimiento.Formularios;

/// <summary>Section IV, before 7.4: the Enlace makes the fichas of the year from the MIR and the POA.</summary>
internal sealed class FormularioDeFichas : Formulario
{
    public const string Mir = "mir";
    public const string Poa = "poa";
    public const string Fichas = "fichas";

    public override string Nombre => "fichas-tecnicas";

    public override string Titulo => "Fichas de indicadores";

    public override IReadOnlyList<CampoDeFormulario> Campos(CasoDeTarea caso)
    {
        var importadas = caso.Almacen.FichasEnTramite.DeDependencia(caso.Ejercicio, caso.Dependencia).Count;
        return
        [
            Archivo(Mir, "Matriz de Indicadores para Resultados, SEJ-PEP-21 (xlsx o csv)"),
            Archivo(Poa, "Programa Operativo Anual, SEJ-PEP-18 (xlsx o csv)"),
            Archivo(Fichas, "Fichas técnicas, SEJ-PEP-23 (xlsx o csv)") with
            {
                Requerido = importadas == 0,
                Ayuda = importadas == 0
                    ? "Un renglón por indicador; una ficha por cada actividad de la MIR y del POA."
                    : $"Ya hay {importadas} fichas importadas; suba el archivo solo si cambian.",
            },
        ];
    }

    public override IReadOnlyList<TablaDeVista> Tablas(CasoDeTarea caso) =>
        VistaDelEjercicio.Fichas(caso) is { Filas.Count: > 0 } tabla ? [tabla] : [];

    public override IReadOnlyList<Documento> Documentos(CasoDeTarea caso) => VistaDelEjercicio.Documentos(caso);

    public override Recepcion Recibir(CasoDeTarea caso, CompletarTarea comando)
    {
        var entrega = new EntregaDelEjercicio(caso);
        entrega.Leer(comando.Archivo(Mir), comando.Archivo(Poa), comando.Archivo(Fichas));
        if (entrega.TieneErrores) return Recepcion.Rechazar(entrega.Problemas);
        entrega.Guardar(EstatusDeDiagnostico.Recibido);
        return new Recepcion(entrega.Problemas, new() { ["fichas"] = entrega.EnTramite.Count })
        {
            Documentos = entrega.Documentos,
            Nota = $"Se recibieron {entrega.EnTramite.Count} fichas técnicas.",
        };
    }

    private static CampoDeFormulario Archivo(string nombre, string etiqueta) =>
        new() { Nombre = nombre, Etiqueta = etiqueta, Tipo = TipoDeCampo.Archivo, Requerido = true };
}
