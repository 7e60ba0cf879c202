return await SeguimientoDesempeno.Servidor.LineaDeComandos.Raiz.EjecutarAsync(args);
