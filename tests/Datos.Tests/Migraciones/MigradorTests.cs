using SeguimientoDesempeno.Datos.Migraciones;
using SeguimientoDesempeno.Datos.Tests.Bases;
using SeguimientoDesempeno.Workflows.Hosting;

namespace SeguimientoDesempeno.Datos.Tests.Migraciones;

public class MigradorTests
{
    private static readonly string[] DeLaBusqueda =
        ["description", "tool_version", "is_system", "is_readonly", "usable_as_activity", "name_key", "search_key"];

    [Theory, ClassData(typeof(CadaMotor))]
    public void Una_base_nueva_recibe_todas_las_migraciones_en_orden(string motor)
    {
        using var b = new BasePrueba(motor);
        var aplicadas = b.Datos.MigracionesAplicadas;
        Assert.Equal(aplicadas.Distinct().Order(), aplicadas);
        Assert.Equal((1, Migrador.Ultima), (aplicadas[0], aplicadas[^1]));
        b.Reabrir();
        Assert.Empty(b.Datos.MigracionesAplicadas);
    }

    [Theory, ClassData(typeof(CadaMotor))]
    public async Task Una_base_atrasada_avanza_y_conserva_sus_datos(string motor)
    {
        using var b = new BasePrueba(motor);
        await b.Flujos(tx => tx.Workflows.Enqueue([new(0, "Event", "1")]));
        await b.Flujos(tx => tx.Workflows.SaveDefinition(new("v1", "b", 1, "Revisión", true, true, BasePrueba.Momento(), "{}")));
        var posteriores = b.Datos.MigracionesAplicadas.Where(numero => numero >= 2).ToList();
        b.PorFuera("drop table sesion_cerrada; drop index workflow_instance_list; drop table suscripcion; drop table solicitud_cambio; drop table ficha_en_tramite; drop table observacion; drop table diagnostico; "
            + "drop table ajuste; drop table cuenta; drop table bitacora; drop table salida; drop table registro; drop table publicacion; "
            + "drop table plan_acciones; drop table informe; drop table partida; drop table presupuesto; drop table trimestre_congelado; "
            + "drop table resultado_programa; drop table resultado_indicador; drop table tarea; drop table inconsistencia; drop table prorroga; "
            + "drop table captura; drop table envio; drop table ficha; drop table documento_contenido; drop table documento; "
            + "drop index workflow_definition_latest; drop index workflow_definition_published; drop index workflow_definition_usable; "
            + string.Concat(DeLaBusqueda.Select(columna => $"alter table workflow_definition drop column {columna}; "))
            + "delete from esquema where numero >= 2");
        b.Reabrir();
        Assert.Equal(posteriores, b.Datos.MigracionesAplicadas);
        Assert.Single(b.Datos.Read(tx => tx.Workflows.PeekMessages(5)));
        Assert.Single(b.Datos.Read(tx => tx.Get<IDefinitionIndex>().Query(new DefinitionQuery { Search = "revision" })).Items);
    }

    [Theory, ClassData(typeof(CadaMotor))]
    public void Una_base_de_un_programa_mas_nuevo_se_rechaza_con_una_frase_clara(string motor)
    {
        using var b = new BasePrueba(motor);
        b.PorFuera("insert into esquema (numero, nombre, aplicada) values (99, '0099_futuro.sql', '2030-01-01T00:00:00.000000Z')");
        var error = Assert.Throws<EsquemaMasNuevoException>(() => BaseDeDatos.Abrir(b.Destino));
        Assert.Contains("esquema 99", error.Message, StringComparison.Ordinal);
        Assert.Contains($"hasta el {Migrador.Ultima}", error.Message, StringComparison.Ordinal);
    }
}
