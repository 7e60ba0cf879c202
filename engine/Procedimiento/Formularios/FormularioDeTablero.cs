using SeguimientoDesempeno.Procedimiento.Captura;
using SeguimientoDesempeno.Procedimiento.Tareas;

namespace SeguimientoDesempeno.Procedimiento.Formularios;

/// <summary>Steps 7.10 and 7.16: the reception board of the month.</summary>
internal sealed class FormularioDeTablero : Formulario
{
    public const string Gestion = "gestion";

    public override string Nombre => "tablero-de-recepcion";

    public override string Titulo => "Tablero de recepción";

    public override IReadOnlyList<CampoDeFormulario> Campos(CasoDeTarea caso) =>
    [
        new() { Nombre = Gestion, Etiqueta = "Gestión u observación", Tipo = TipoDeCampo.Parrafo, RequeridoCon = ["Registrar seguimiento"] },
    ];

    public override IReadOnlyList<TablaDeVista> Tablas(CasoDeTarea caso) =>
    [
        new TablaDeVista("Tablero de recepción", ["Dependencia", "Estatus", "Vence", "Recibida", "Sin dato", "Por corroborar"],
        [
            .. TableroDeRecepcion.Del(caso.Almacen, caso.Servicios, caso.Mes).Select(r => (IReadOnlyList<string>)
                [r.Nombre, r.Estatus, r.Vence.ToString("dd/MM/yyyy"), r.Recibida ?? "", r.Vacios.ToString(), r.PorCorroborar.ToString()]),
        ]),
    ];
}
