using SeguimientoDesempeno.Desempeno.Diagnosticos;
using SeguimientoDesempeno.Procedimiento.Almacen;
using SeguimientoDesempeno.Procedimiento.Ejercicio;
using SeguimientoDesempeno.Procedimiento.Tareas;

namespace SeguimientoDesempeno.Procedimiento.Formularios;

/// <summary>Steps 7.1 and 7.6: how each dependency stands for the year, before the request and before the SEJ-PEP-28 is filled.</summary>
internal sealed class FormularioDeTablaMaestra : Formulario
{
    public override string Nombre => "tabla-maestra";

    public override string Titulo => "Tabla Maestra";

    public override IReadOnlyList<CampoDeFormulario> Campos(CasoDeTarea caso) =>
        [new() { Nombre = "notas", Etiqueta = "Indicaciones u observaciones", Tipo = TipoDeCampo.Parrafo }];

    public override IReadOnlyList<TablaDeVista> Tablas(CasoDeTarea caso)
    {
        var diagnosticos = caso.Almacen.Diagnosticos.DelEjercicio(caso.Ejercicio).ToDictionary(d => d.Dependencia);
        var fichas = caso.Almacen.FichasEnTramite.DelEjercicio(caso.Ejercicio).CountBy(f => f.DependenciaClave).ToDictionary();
        var anteriores = new FichasDelEjercicio(caso.Almacen, caso.Ejercicio);
        return
        [
            new TablaDeVista("Diagnósticos y fichas por dependencia", ["Dependencia", "Indicadores del año anterior", "Diagnóstico", "Fichas recibidas", "Observaciones por subsanar"],
            [
                .. caso.Servicios.Organigrama.Dependencias.Select(d => (IReadOnlyList<string>)
                [
                    d.Nombre,
                    $"{anteriores.Base(d.Clave).Count}",
                    VistaDelEjercicio.EnPalabras(diagnosticos.GetValueOrDefault(d.Clave)?.Estatus),
                    $"{fichas.GetValueOrDefault(d.Clave)}",
                    $"{caso.Almacen.Diagnosticos.Observaciones(caso.Ejercicio, d.Clave).Count(o => o.Estatus != EstatusDeObservacion.Subsanada)}",
                ]),
            ]),
        ];
    }

    public override Recepcion Recibir(CasoDeTarea caso, CompletarTarea comando)
    {
        var faltan = caso.Almacen.Diagnosticos.DelEjercicio(caso.Ejercicio).Where(d => d.Estatus != EstatusDeDiagnostico.Validado)
            .Select(d => caso.Servicios.Organigrama.NombreDeDependencia(d.Dependencia)).ToList();
        return Recepcion.Aceptar(Campos(caso), comando) with
        {
            Nota = comando.Campo("notas") ?? (faltan.Count == 0 || caso.Tarea.Paso != "7.6" ? null : $"Sin validar: {string.Join(", ", faltan)}."),
        };
    }
}
