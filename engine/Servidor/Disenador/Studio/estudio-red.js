// Between Studio and our API: what Studio would break at, or lose, is told here in words, and Studio goes on.
// An answer that it cannot show becomes one that it can; a request that did not arrive waits and is sent again.
(() => {
  'use strict';
  const api = `${location.origin}/elsa/api`;
  const pedir = window.fetch.bind(window);
  const { id: definicion } = document.body.dataset;
  const pausa = 3000;
  const paciencia = 60000;
  const falla = document.getElementById('estudio-falla');

  const decir = (texto, acciones = []) => {
    falla.replaceChildren();
    falla.append(Object.assign(document.createElement('span'), { textContent: texto }));
    for (const [rotulo, hacer] of [...acciones, ['Cerrar', () => {}]]) {
      const boton = Object.assign(document.createElement('button'), { type: 'button', textContent: rotulo });
      boton.addEventListener('click', () => { falla.hidden = true; hacer(); });
      falla.append(boton);
    }
    falla.hidden = false;
  };

  const dormir = (tiempo) => new Promise((listo) => { setTimeout(listo, tiempo); });
  const json = (cuerpo, status, cabeceras = {}) => new Response(JSON.stringify(cuerpo), {
    status,
    headers: { 'content-type': status >= 400 ? 'application/problem+json' : 'application/json', ...cabeceras },
  });
  const rechazo = (motivo) => json({ title: 'No se pudo hacer', status: 400, errors: { generalErrors: [motivo] } }, 400);

  const motivo = async (respuesta) => {
    try {
      const { errors, message } = await respuesta.clone().json();
      const textos = Object.values(errors ?? {}).flat();
      if (textos.length || message) {
        return textos.length ? textos.join(' ') : message;
      }
    } catch { /* Not ours: the status has to do. */ }
    if (respuesta.status === 403) return 'Su cuenta no tiene permiso para hacer esto, o el flujo es de sólo lectura.';
    if (respuesta.status === 404) return 'Ya no existe: otra persona lo borró. Vuelva a abrir la lista.';
    if (respuesta.status === 413) return 'Es demasiado grande: se admiten hasta 10 MB.';
    return 'Algo falló de nuestro lado y no se hizo. Vuelva a intentarlo; si se repite, avise a la administración del sistema.';
  };

  // What Studio survives, by what it asked for. Everything that it can show in its place it gets as it is.
  const ensayo = (texto) => json({ activityState: {}, status: 'Faulted', exception: { type: 'Error', message: texto } }, 200);
  const vacio = { deleted: 0, cancelled: 0, count: 0, imported: 0, published: [], alreadyPublished: [], retracted: [], alreadyRetracted: [], notFound: [], skipped: [], updatedConsumers: [] };
  const sustitutos = [
    ['POST', /^\/workflow-definitions$/, (texto) => rechazo(texto)],
    ['POST', /^\/workflow-definitions\/import$/, (texto) => rechazo(texto)],
    ['POST', /^\/workflow-definitions\/[^/]+\/(publish|retract)$/, (texto) => rechazo(texto)],
    ['POST', /^\/workflow-definitions\/[^/]+\/execute$/, () => new Response(null, { status: 200, headers: { 'x-elsa-workflow-cannot-start': 'True' } })],
    ['POST', /^\/tests\/activities$/, (texto) => ensayo(texto)],
    ['DELETE', /./, () => new Response(null, { status: 404 })],
    ['POST', /^\/bulk-actions\/(?!export)/, () => json(vacio, 200)],
    ['POST', /^\/cancel\//, () => new Response(null, { status: 200 })],
  ];
  const sustituto = (metodo, ruta) => sustitutos.find(([m, forma]) => m === metodo && forma.test(ruta))?.[2];
  const enSuLugar = (metodo, ruta, estado) => estado === 400 && /^\/workflow-definitions($|\/[^/]+\/(publish|retract)$)/.test(ruta) && metodo === 'POST';

  // The version of the drawing that is open here; a save tells it, so that nobody's work is written over unseen.
  let etiqueta;
  const anotar = (respuesta) => {
    const nueva = respuesta.headers.get('etag');
    if (respuesta.ok && nueva && definicion && decodeURIComponent(nueva.slice(nueva.indexOf('"') + 1, nueva.lastIndexOf(':'))) === definicion) {
      etiqueta = nueva;
    }
  };

  // A save over a definition may be repeated; one that creates it would make another.
  const tieneIdentidad = (cuerpo) => {
    try {
      return Boolean(JSON.parse(typeof cuerpo === 'string' ? cuerpo : new TextDecoder().decode(cuerpo)).model.definitionId);
    } catch {
      return false;
    }
  };

  // Sent again until it arrives: reading and saving over may be repeated, creating, starting and deleting may not.
  const llegar = async (direccion, opciones, repetible) => {
    const limite = Date.now() + paciencia;
    for (;;) {
      try {
        const respuesta = await pedir(direccion, opciones);
        if (respuesta.status !== 401) {
          return respuesta;
        }
        const pase = await window.estudio.renovarPase();
        if (pase) {
          opciones = { ...opciones, headers: conCabecera(opciones.headers, 'authorization', `Bearer ${pase}`) };
          return await pedir(direccion, opciones);
        }
        if (Date.now() > limite && opciones.method === 'GET') {
          return respuesta;
        }
        if (Date.now() > limite) {
          return rechazo('Su sesión terminó y no se ha guardado lo último. Entre de nuevo en otra pestaña y haga aquí cualquier cambio: se guarda todo junto.');
        }
      } catch (error) {
        if (opciones.signal?.aborted || !repetible || Date.now() > limite) {
          throw error;
        }
        decir('No hay conexión con el servidor; se intenta de nuevo. Lo que está abierto no se pierde.');
      }
      await dormir(pausa);
    }
  };

  const conCabecera = (cabeceras, nombre, valor) => {
    const nuevas = new Headers(cabeceras);
    nuevas.set(nombre, valor);
    return nuevas;
  };

  const atender = async (direccion, opciones, metodo, ruta) => {
    const guarda = metodo === 'POST' && ruta === '/workflow-definitions';
    const enviar = guarda && etiqueta ? { ...opciones, headers: conCabecera(opciones.headers, 'if-match', etiqueta) } : opciones;
    let respuesta;
    try {
      respuesta = await llegar(direccion, enviar, metodo === 'GET' || (guarda && tieneIdentidad(opciones.body)));
    } catch (error) {
      const otra = sustituto(metodo, ruta);
      if (!otra || opciones.signal?.aborted) {
        throw error;
      }
      const texto = 'No hay conexión con el servidor: no se hizo. Inténtelo de nuevo cuando vuelva.';
      decir(texto);
      return otra(texto);
    }
    anotar(respuesta);
    if (respuesta.ok) {
      const aviso = respuesta.headers.get('x-aviso');
      if (aviso) {
        decir(decodeURIComponent(aviso));
      } else if (guarda || metodo === 'GET') {
        falla.hidden ||= /conexión/.test(falla.textContent);
      }
      return respuesta;
    }
    if (guarda && respuesta.status === 412) {
      const texto = await motivo(respuesta);
      decir(texto, [
        ['Ver lo que guardó la otra persona', () => window.top.location.reload()],
        ['Conservar lo mío', () => { etiqueta = undefined; decir('Con su próximo cambio se guarda lo que usted tiene abierto, encima de lo otro; lo otro se puede ver en las versiones si ya se había publicado.'); }],
      ]);
      return rechazo(texto);
    }
    const otra = sustituto(metodo, ruta);
    if (!otra || enSuLugar(metodo, ruta, respuesta.status) || (metodo === 'DELETE' && respuesta.status === 404)) {
      return respuesta;
    }
    const texto = await motivo(respuesta);
    decir(texto);
    return otra(texto);
  };

  let anterior = Promise.resolve();
  window.fetch = (pedido, opciones = {}) => {
    const direccion = typeof pedido === 'string' ? pedido : pedido.url ?? String(pedido);
    if (!direccion.startsWith(`${api}/`) || pedido instanceof Request) {
      return pedir(pedido, opciones);
    }
    const metodo = (opciones.method ?? 'GET').toUpperCase();
    const ruta = new URL(direccion).pathname.slice('/elsa/api'.length);
    if (metodo !== 'POST' || ruta !== '/workflow-definitions') {
      return atender(direccion, opciones, metodo, ruta);
    }
    // One save after another: each one builds on what the one before left.
    const guardado = anterior.then(() => atender(direccion, opciones, metodo, ruta));
    anterior = guardado.catch(() => {});
    return guardado;
  };
})();
