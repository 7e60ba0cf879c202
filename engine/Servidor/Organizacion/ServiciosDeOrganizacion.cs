namespace SeguimientoDesempeno.Servidor.Organizacion;

/// <summary>The organisation while the server runs.</summary>
internal static class ServiciosDeOrganizacion
{
    public static void AddOrganizacionVigilada(this IServiceCollection servicios)
    {
        servicios.AddSingleton<VigiaDeLaOrganizacion>();
        servicios.AddHostedService(proveedor => proveedor.GetRequiredService<VigiaDeLaOrganizacion>());
    }
}
