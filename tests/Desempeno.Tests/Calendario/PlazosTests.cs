using System.Text;
using SeguimientoDesempeno.Desempeno.Calendario;
using SeguimientoDesempeno.Formatos.Csv;

namespace SeguimientoDesempeno.Desempeno.Tests.Calendario;

public class PlazosTests
{
    public static TheoryData<string> Meses => [.. Archivos.Lineas(Archivos.Datos("plazos.csv"))];

    public static TheoryData<string> Trimestres => [.. Archivos.Lineas(Archivos.Datos("plazos_trimestrales.csv"))];

    [Theory]
    [MemberData(nameof(Meses))]
    public void Cada_mes_tiene_los_plazos_de_la_tabla(string esperada)
    {
        var mes = Mes.Parse(esperada[..7]);
        Assert.Equal(esperada, Fila(TablasDePlazos.De([PlazosMensuales.De(mes, Municipio.Calendario)])));
    }

    [Theory]
    [MemberData(nameof(Trimestres))]
    public void Cada_trimestre_tiene_los_plazos_de_la_tabla(string esperada)
    {
        var trimestre = Trimestre.Parse(esperada[..7]);
        Assert.Equal(esperada, Fila(TablasDePlazos.De([PlazosTrimestrales.De(trimestre, Municipio.Calendario)])));
    }

    [Fact]
    public void Con_Semana_Santa_inhabil_marzo_de_2026_se_pide_antes_y_la_matriz_de_2025_T1_se_adelanta()
    {
        var calendario = new CalendarioLaboral(
            DescansosObligatorios.De(2025).Concat(DescansosObligatorios.De(2026))
                .Append(Santo(2025, 4, 17)).Append(Santo(2025, 4, 18)).Append(Santo(2026, 4, 2)).Append(Santo(2026, 4, 3)));

        var marzo = PlazosMensuales.De(new Mes(2026, 3), calendario);
        Assert.Equal(new DateOnly(2026, 4, 1), marzo.UltimoDiaOrdinaria);
        Assert.Equal(new DateOnly(2026, 3, 31), marzo.UltimoDiaDiscrecional);
        Assert.Equal(new DateOnly(2025, 4, 16), PlazosTrimestrales.De(new Trimestre(2025, 1), calendario).Matriz);
    }

    [Fact]
    public void El_plazo_se_explica_en_espanol()
    {
        Assert.Equal(
            "el día 06 es domingo; vence el viernes 04",
            PlazosMensuales.De(new Mes(2025, 3), Municipio.Calendario).Explicacion);
        Assert.Equal(
            "vence el jueves 06, que es hábil",
            PlazosMensuales.De(new Mes(2025, 1), Municipio.Calendario).Explicacion);
        var conInhabil = new CalendarioLaboral([new DiaInhabil(new DateOnly(2025, 2, 6), "Día del municipio", "Acuerdo")]);
        Assert.Equal(
            "el día 06 es inhábil (Día del municipio); vence el miércoles 05",
            PlazosMensuales.De(new Mes(2025, 1), conInhabil).Explicacion);
    }

    [Fact]
    public void Una_entrega_a_las_23_59_59_de_Monterrey_es_del_mismo_dia_y_un_segundo_despues_ya_no()
    {
        var fin = HoraDeMonterrey.FinDelDia(new DateOnly(2025, 4, 4));
        Assert.Equal(new DateTimeOffset(2025, 4, 5, 5, 59, 59, TimeSpan.Zero), fin);
        Assert.Equal(new DateOnly(2025, 4, 4), HoraDeMonterrey.Fecha(fin));
        Assert.Equal(new DateOnly(2025, 4, 5), HoraDeMonterrey.Fecha(fin.AddSeconds(1)));
    }

    private static DiaInhabil Santo(int anio, int mes, int dia) => new(new DateOnly(anio, mes, dia), "Semana Santa", "Acuerdo");

    private static string Fila(Tabla tabla)
    {
        using var salida = new MemoryStream();
        tabla.EscribirCsv(salida);
        return Encoding.UTF8.GetString(salida.ToArray()).Split('\n')[1];
    }
}
