using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using SeguimientoDesempeno.Desempeno.Calendario;
using SeguimientoDesempeno.Procedimiento.Organizacion;
using SeguimientoDesempeno.Procedimiento.Plazos;
using SeguimientoDesempeno.Procedimiento.Tareas;
using SeguimientoDesempeno.Procedimiento.Tests.Escenario;
using Xunit;

namespace SeguimientoDesempeno.Procedimiento.Tests.Flujos;

public sealed partial class FlujosDelProcedimiento
{
    private static readonly string[] SinRegistro = ["Elsa.WriteLine", "Elsa.Delay", "Elsa.RunTask"];

    public static TheoryData<string> Nombres => [.. Flujo.Todos.Select(f => f.Nombre)];

    [Theory]
    [MemberData(nameof(Nombres))]
    public void Cada_flujo_coincide_con_su_dibujo_aprobado(string nombre)
    {
        var flujo = Flujo.Todos.Single(f => f.Nombre == nombre);
        Assert.Equal(File.ReadAllText(Path.Combine(Raiz.Flujos, nombre + ".mmd")), flujo.Dibujo());
    }

    [Theory]
    [MemberData(nameof(Nombres))]
    public void El_identificador_de_cada_flujo_es_el_nombre_de_su_archivo(string nombre) =>
        Assert.Equal(nombre, (string?)Flujo.Todos.Single(f => f.Nombre == nombre).Definicion["definitionId"]);

    [Fact]
    public void Cada_punto_de_7_1_a_7_43_es_una_sola_actividad_principal()
    {
        var principales = Flujo.Todos.SelectMany(f => f.Actividades)
            .Select(a => Principal().Match(a.Texto)).Where(m => m.Success).Select(m => m.Groups[1].Value).Order().ToList();
        Assert.Equal(Enumerable.Range(1, 43).Select(n => $"7.{n}").Order(), principales);
    }

    [Fact]
    public void El_procedimiento_tiene_sus_43_puntos_y_sus_33_deberes()
    {
        Assert.Equal(Enumerable.Range(1, 43).Select(n => $"7.{n}"), TextoDelProcedimiento.Puntos.Keys);
        Assert.Equal(Enumerable.Range(1, 33).Select(n => $"IV-{n}"), TextoDelProcedimiento.Deberes.Keys);
    }

    [Fact]
    public void La_actividad_de_cada_punto_y_toda_tarea_llevan_el_parrafo_del_procedimiento_tal_como_esta()
    {
        foreach (var actividad in Flujo.Todos.SelectMany(f => f.Actividades))
        {
            if (Principal().Match(actividad.Texto) is { Success: true } punto)
            {
                Assert.Equal(TextoDelProcedimiento.Puntos[punto.Groups[1].Value], actividad.Descripcion);
            }

            if (actividad.Tipo == "Seguimiento.TareaHumana")
            {
                Assert.Equal(TextoDelProcedimiento.Puntos[actividad.Entrada("paso")!], actividad.Entrada("texto"));
            }
        }
    }

    [Fact]
    public void Toda_actividad_dice_su_punto_y_tiene_un_nombre_que_es_identificador()
    {
        foreach (var actividad in Flujo.Todos.SelectMany(f => f.Actividades).Where(a => a.Tipo != "Elsa.Start"))
        {
            Assert.Matches("^7\\.[0-9]+ ([a-z]\\) )?[A-ZÁÉÍÓÚ¿]", actividad.Texto);
            Assert.Matches("^P7_[0-9]+_[A-Za-z0-9]+$", (string)actividad.Json["name"]!);
            Assert.False(string.IsNullOrWhiteSpace(actividad.Descripcion), actividad.Id);
            Assert.DoesNotContain(actividad.Tipo, SinRegistro);
        }
    }

    [Fact]
    public void El_indice_de_flujos_nombra_cada_punto_con_su_flujo_y_su_actividad()
    {
        var indice = File.ReadAllLines(Path.Combine(Raiz.Flujos, "README.md"));
        foreach (var (flujo, actividad) in Flujo.Todos.SelectMany(f => f.Actividades.Select(a => (f, a))))
        {
            if (Principal().Match(actividad.Texto) is { Success: true } punto)
            {
                Assert.Contains(indice, l => l.StartsWith($"| {punto.Groups[1].Value} |", StringComparison.Ordinal)
                    && l.Contains($"`{flujo.Nombre}`", StringComparison.Ordinal) && l.Contains($"`{actividad.Id}`", StringComparison.Ordinal));
            }
        }
    }

    [Fact]
    public void Toda_tarea_nombra_papeles_plazos_formularios_y_resultados_que_existen()
    {
        var plazos = new ReglasDePlazo(
            CalendarioLaboral.SoloLey, OpcionesDelProcedimiento.Leer(Path.Combine(Raiz.Contenido, "procedimiento", "opciones.yaml")));
        var roles = Organigrama.Leer(Path.Combine(Raiz.Contenido, "organizacion")).Roles.Select(r => r.Clave).ToHashSet();
        var formularios = RegistroDeServicios.Formularios().Select(f => f.Nombre).ToHashSet();
        foreach (var tarea in Flujo.Todos.SelectMany(f => f.Actividades).Where(a => a.Tipo == "Seguimiento.TareaHumana"))
        {
            Assert.All(tarea.Entrada("rol")!.Split(','), rol => Assert.Contains(rol, roles));
            Assert.All([tarea.Entrada("vence"), tarea.Entrada("cierre")], plazo => Assert.True(plazo is null || plazos.EsConocida(plazo), $"{tarea.Id}: {plazo}"));
            Assert.Contains(new FormularioDeTarea(tarea.Entrada("formulario")!, null, null).Nombre, formularios);
            if (tarea.Entrada("alCierre") is { } alCierre)
            {
                Assert.Contains(alCierre, JsonNode.Parse(tarea.Entrada("resultados")!)!.AsArray().Select(r => (string?)r));
            }
        }
    }

    [Fact]
    public void Toda_conexion_sale_de_un_resultado_que_la_tarea_ofrece()
    {
        foreach (var flujo in Flujo.Todos)
        {
            var tareas = flujo.Actividades.Where(a => a.Tipo == "Seguimiento.TareaHumana")
                .ToDictionary(a => a.Id, a => JsonNode.Parse(a.Entrada("resultados")!)!.AsArray().Select(r => (string)r!).ToHashSet());
            Assert.All(flujo.Conexiones.Where(c => tareas.ContainsKey(c.Origen)), c => Assert.Contains(c.Puerto, tareas[c.Origen]));
        }
    }

    [GeneratedRegex(@"^(7\.[0-9]+) (?![a-z]\) )")]
    private static partial Regex Principal();
}
