namespace SeguimientoDesempeno.Sitio.Palabras;

/// <summary>Names of the seventeen Sustainable Development Goals, as the United Nations writes them in Spanish.</summary>
internal static class ObjetivosDeDesarrollo
{
    private static readonly string[] Nombres =
    [
        "Fin de la pobreza", "Hambre cero", "Salud y bienestar", "Educación de calidad", "Igualdad de género",
        "Agua limpia y saneamiento", "Energía asequible y no contaminante", "Trabajo decente y crecimiento económico",
        "Industria, innovación e infraestructura", "Reducción de las desigualdades", "Ciudades y comunidades sostenibles",
        "Producción y consumo responsables", "Acción por el clima", "Vida submarina", "Vida de ecosistemas terrestres",
        "Paz, justicia e instituciones sólidas", "Alianzas para lograr los objetivos",
    ];

    /// <summary><c>ODS 4. Educación de calidad</c>; the number alone when there is no such goal.</summary>
    internal static string Decir(int numero) => numero >= 1 && numero <= Nombres.Length ? $"ODS {numero}. {Nombres[numero - 1]}" : $"ODS {numero}";
}
