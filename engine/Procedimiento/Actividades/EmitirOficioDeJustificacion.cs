using SeguimientoDesempeno.Desempeno.Calendario;
using SeguimientoDesempeno.Desempeno.Resultados;
using SeguimientoDesempeno.Formatos;
using SeguimientoDesempeno.Procedimiento.Documentos;
using SeguimientoDesempeno.Procedimiento.Resultados;

namespace SeguimientoDesempeno.Procedimiento.Actividades;

/// <summary>Step 7.28: the Contraloría's letter for each indicator in «En rezago», with a copy to the Dirección.</summary>
internal sealed class EmitirOficioDeJustificacion(ServiciosDelProcedimiento servicios) : ActividadDePaso(servicios, new DescripcionDePaso(
    "Emitir el oficio de la Contraloría",
    "Numera un oficio por indicador en rezago, lo envía al Enlace y a su titular y turna copia a la Dirección.",
    "CM")
{
    PorDependencia = true,
})
{
    protected override string? Realizar(PasoEnCurso paso)
    {
        var informes = new InformesDelTrimestre(paso.Almacen, paso.Servicios, paso.Trimestre);
        var vence = PlazosTrimestrales.De(paso.Trimestre, paso.Servicios.Plazos.Calendario).PlanDeAcciones;
        var contraloria = paso.Servicios.Organigrama.NombreDeRol("CM");
        var (numeros, documentos, lineas) = (new List<string>(), new List<string>(), new List<string>());
        foreach (var resultado in informes.ResultadosDe(paso.Dependencia).Where(r => r.Semaforo == Semaforo.EnRezago))
        {
            var ficha = informes.Ficha(resultado.ClaveIndicador);
            var cumplimiento = FormatoMexicano.Porcentaje(resultado.Cumplimiento!.Value);
            var (numero, documento) = paso.EmitirOficio("justificacion-de-rezago.md", new()
            {
                ["destinatario"] = paso.Servicios.Organigrama.NombreDeRol("DEP"),
                ["dependencia"] = paso.NombreDependencia,
                ["clave"] = ficha.ClaveIndicador,
                ["indicador"] = ficha.Nombre,
                ["cumplimiento"] = cumplimiento,
                ["vence"] = FormatoMexicano.FechaLarga(vence),
                ["firmante"] = contraloria,
            }, EmisionDeOficios.SerieDeLaContraloria, contraloria);
            numeros.Add(numero);
            documentos.Add(documento.Id);
            lineas.Add($"{ficha.ClaveIndicador} {ficha.Nombre}: {cumplimiento}");
        }

        paso.Enviar("oficio-justificacion", "ENL", new()
        {
            ["oficio"] = string.Join(", ", numeros),
            ["dependencia"] = paso.NombreDependencia,
            ["periodo"] = paso.EnPalabras,
            ["indicadores"] = lineas,
            ["vence"] = NombresDeCalendario.Completa(vence),
        }, copia: "DEP,JEF,ANA", adjuntos: documentos);
        paso.Registrar($"La Contraloría solicitó justificación a {paso.NombreDependencia} con {string.Join(", ", numeros)}; copia a la Dirección.", new { oficios = numeros });
        return null;
    }
}
