using SeguimientoDesempeno.Procedimiento.Organizacion;
using SeguimientoDesempeno.Procedimiento.Tests.Escenario;
using Xunit;

namespace SeguimientoDesempeno.Procedimiento.Tests.Organizacion;

public sealed class LecturaDeLaOrganizacion : IDisposable
{
    private readonly ArchivosDeOrganizacion _archivos = new();

    [Fact]
    public void La_del_municipio_de_ejemplo_no_tiene_problemas_y_da_a_cada_cuenta_su_rol()
    {
        var organigrama = Organigrama.Leer(Path.Combine(Raiz.Contenido, "organizacion"));

        Assert.All(organigrama.CuentasDemo.Where(c => c.Usuario != "admin"), cuenta =>
            Assert.Single(organigrama.Actual.Cargos(cuenta.Usuario, new DateOnly(2025, 3, 31))));
        Assert.Equal(new Cargo("ENL", "SFA"), Assert.Single(organigrama.Actual.Cargos("enl-sfa", new DateOnly(2025, 3, 31))));
    }

    [Fact]
    public void Otra_organizacion_con_otros_puestos_plazas_y_mando_se_lee_sin_cambiar_el_programa()
    {
        var otra = Organigrama.Leer(Path.Combine(Raiz.Organizaciones, "estado")).Actual;

        Assert.Equal(16, otra.Puestos.Count - 1);
        Assert.Equal(23 + 2, otra.Plazas.Count - 1);
        Assert.Equal(["auxiliar-2", "analista-laguna-1"], otra.Mando.Where(m => m.Tipo == "funcional").Select(m => m.Plaza));
        Assert.Equal([new Cargo("ANA")], otra.Cargos("analista-evaluacion-2", new DateOnly(2025, 7, 1)));
        Assert.Equal(
            [new Cargo("JEF", null, "Coordinador de Evaluación del Desempeño")], otra.Cargos("coord-seguimiento-1", new DateOnly(2025, 7, 25)));
        Assert.Empty(otra.Cargos("coord-seguimiento-1", new DateOnly(2025, 7, 26)));
    }

    [Theory]
    [InlineData("asignaciones.yaml", "  - plaza: ENL-XYZ\n    cuenta: alguien\n    desde: 2025-01-01\n", "CLAVE_DESCONOCIDA", "no hay plaza «ENL-XYZ»")]
    [InlineData("asignaciones.yaml", "  - plaza: ENL-SFA\n    cuenta: otra\n    desde: 2025-04-01\n", "DOS_TITULARES", "ya es de «enl-sfa»")]
    [InlineData("asignaciones.yaml", "  - plaza: ENL-SFA\n    desde: 31/03/2025\n", "CAMPO_FALTANTE", "falta «cuenta»")]
    [InlineData("asignaciones.yaml", "  - plaza: ENL-SFA\n    cuenta: otra\n    desde: 2023-05-01\n    hasta: 2023-04-01\n", "VIGENCIA_INVERTIDA", "«hasta» es anterior")]
    [InlineData("plazas.yaml", "  - clave: ENL-SFA\n    puesto: enlace\n    area: SFA\n", "CLAVE_REPETIDA", "ya está en el archivo")]
    [InlineData("plazas.yaml", "  - clave: X\n    puesto: enlace\n    area: SFA\n    roles: [ENL]\n", "DEPENDENCIA_FALTANTE", "indique «dependencia»")]
    [InlineData("plazas.yaml", "  - clave: X\n    puesto: enlace\n    area: SFA\n    roles: [ADMIN]\n", "ROL_RESERVADO", "página «Cuentas»")]
    [InlineData("plazas.yaml", "  - clave: X\n    puesto: enlace\n    area: SFA\n    rol: ENL\n", "CAMPO_DESCONOCIDO", "no se conoce «rol»")]
    [InlineData("mando.yaml", "  - plaza: COORD-1\n    superior: ANA-1\n    tipo: jerarquica\n", "MANDO_CIRCULAR", "superior de sí misma")]
    [InlineData("dependencias.yaml", "  - clave: X\n    nombre: X\n    tipo: otra\n    enlace: sin-arroba\n    titular: a@b.example\n", "CORREO_INVALIDO", "«sin-arroba» no es")]
    [InlineData("roles.yaml", "  - clave: [\n", "YAML_INVALIDO", "no se entiende el YAML")]
    public void Cada_error_se_dice_con_su_archivo_y_su_linea(string archivo, string agregado, string codigo, string mensaje)
    {
        var antes = File.ReadAllLines(Path.Combine(_archivos.Carpeta, archivo)).Length;
        _archivos.Agregar(archivo, agregado);

        var error = Assert.Throws<OrganizacionInvalidaException>(() => Organigrama.Leer(_archivos.Carpeta));

        var problema = error.Problemas.First(p => p.Codigo == codigo);
        Assert.Contains(mensaje, problema.Mensaje);
        Assert.Equal(archivo, problema.Lugar.Archivo);
        Assert.True(problema.Lugar.Linea > antes || codigo == "MANDO_CIRCULAR", problema.ToString());
        Assert.Contains($"{archivo}, línea", error.Message);
    }

    [Fact]
    public void Una_suplencia_sin_final_o_sin_motivo_se_rechaza()
    {
        _archivos.Escribir("suplencias.yaml", "suplencias:\n  - plaza: ENL-SFA\n    cuenta: enl-sis\n    desde: 2025-07-14\n");

        var problemas = Assert.Throws<OrganizacionInvalidaException>(() => Organigrama.Leer(_archivos.Carpeta)).Problemas;

        Assert.Equal(["falta «hasta».", "falta «motivo»."], problemas.Select(p => p.Mensaje));
    }

    [Fact]
    public void Sin_los_archivos_opcionales_se_lee_y_sin_los_roles_no()
    {
        foreach (var opcional in new[] { "areas.yaml", "puestos.yaml", "plazas.yaml", "mando.yaml", "asignaciones.yaml", "suplencias.yaml", "cuentas-demo.yaml" })
        {
            _archivos.Quitar(opcional);
        }

        Assert.NotEmpty(Organigrama.Leer(_archivos.Carpeta).Dependencias);
        _archivos.Quitar("roles.yaml");
        Assert.Equal("ARCHIVO_FALTANTE", Assert.Throws<OrganizacionInvalidaException>(() => Organigrama.Leer(_archivos.Carpeta)).Problemas[0].Codigo);
    }

    [Fact]
    public void Un_cambio_rige_al_volver_a_leer_y_uno_con_errores_deja_el_anterior()
    {
        var organigrama = Organigrama.Leer(_archivos.Carpeta);
        var hoy = new DateOnly(2025, 3, 31);

        _archivos.Cambiar("asignaciones.yaml", "cuenta: enl-sfa", "cuenta: enlace-nuevo");
        Assert.True(organigrama.Releer());
        Assert.Empty(organigrama.Actual.Cargos("enl-sfa", hoy));
        Assert.Equal([new Cargo("ENL", "SFA")], organigrama.Actual.Cargos("enlace-nuevo", hoy));

        _archivos.Cambiar("asignaciones.yaml", "plaza: ENL-SFA", "plaza: ENL-SFX");
        Assert.False(organigrama.Releer());
        Assert.Contains("ENL-SFX", Assert.Single(organigrama.Problemas).Mensaje);
        Assert.Equal([new Cargo("ENL", "SFA")], organigrama.Actual.Cargos("enlace-nuevo", hoy));

        _archivos.Cambiar("asignaciones.yaml", "plaza: ENL-SFX", "plaza: ENL-SFA");
        Assert.False(organigrama.Releer());
        Assert.Empty(organigrama.Problemas);
    }

    public void Dispose() => _archivos.Dispose();
}
