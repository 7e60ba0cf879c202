// Opens one element of Studio inside our frame, keeps its pass fresh, and turns Studio's own moves into our addresses.
(() => {
  'use strict';
  const { elemento, atributo, id, marco } = document.body.dataset;
  const reintento = 15000;

  // Opened by itself, or moved by Studio: our page, which holds this one, is the address that people see.
  const ir = (destino) => window.top.location.assign(destino);
  if (window.top === window || window.top.location.pathname !== marco) {
    window.top.location.replace(marco + location.search);
    return;
  }

  localStorage.setItem('BlazorCulture', 'es-MX');

  // Where Studio goes by itself, and where that is with us.
  const destinos = [
    [/\/workflows\/definitions\/([^/]+)\/edit$/, (m) => `/flujos/definiciones/${m[1]}`],
    [/\/workflows\/instances\/([^/]+)\/view$/, (m) => `/flujos/instancias/${m[1]}`],
    [/\/workflows\/definitions\/?$/, () => '/flujos'],
    [/\/workflows\/instances\/?$/, () => '/flujos/instancias'],
  ];
  // Studio's steps replace each other: a history of the frame besides the page's would only confuse.
  const cambiar = history.replaceState.bind(history);
  const mover = (estado, titulo, direccion) => {
    const nueva = new URL(direccion ?? location.href, document.baseURI);
    if (nueva.pathname === location.pathname) {
      window.top.history.replaceState(window.top.history.state, '', marco + nueva.search);
      cambiar(estado, titulo, nueva.href);
      return;
    }
    const [hallado, destino] = destinos.map(([forma, destino]) => [forma.exec(nueva.pathname), destino]).find(([m]) => m) ?? [];
    if (hallado) {
      ir(destino(hallado));
    } else {
      cambiar(estado, titulo, nueva.href);
    }
  };
  history.pushState = mover;
  history.replaceState = mover;

  const aviso = document.getElementById('estudio-aviso');
  const avisar = (html) => {
    aviso.innerHTML = html;
    aviso.hidden = !html;
  };

  const pedirPase = async () => {
    const respuesta = await fetch('/flujos/pase', { redirect: 'manual', cache: 'no-store' });
    if (!respuesta.ok) {
      throw new Error(respuesta.status === 401 || respuesta.type === 'opaqueredirect' ? 'sesion' : 'servidor');
    }
    return respuesta.json();
  };

  // Studio reads the settings of a provider once: a new pass comes with a new provider.
  const entregar = (pase) => {
    const anterior = document.querySelector('elsa-backend-provider');
    const nuevo = document.createElement('elsa-backend-provider');
    nuevo.setAttribute('remote-endpoint', `${location.origin}/elsa/api`);
    nuevo.setAttribute('access-token', pase);
    document.body.append(nuevo);
    anterior?.remove();
  };

  let espera;
  const renovar = async () => {
    clearTimeout(espera);
    let siguiente = reintento;
    try {
      const { pase, renovarEn } = await pedirPase();
      entregar(pase);
      avisar('');
      siguiente = renovarEn * 1000;
    } catch (error) {
      avisar(error.message === 'sesion'
        ? 'Su sesión terminó. <a href="/entrar" target="_blank" rel="opener">Entre de nuevo en otra pestaña</a> y siga aquí: lo que está abierto no se pierde.'
        : 'No hay respuesta del servidor; se intenta de nuevo.');
    }
    espera = setTimeout(renovar, siguiente);
  };

  // For a request that met an old pass: the new one, or nothing when there is none to be had.
  window.estudio = {
    renovarPase: async () => {
      await renovar();
      return aviso.hidden ? document.querySelector('elsa-backend-provider')?.getAttribute('access-token') : null;
    },
  };

  const abrir = async () => {
    await renovar();
    const visual = document.createElement(elemento);
    if (atributo) {
      visual.setAttribute(atributo, id);
    }
    visual.dataset.listo = '';
    document.body.append(visual);
    // A machine that slept wakes with an old pass.
    document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && renovar());
    window.addEventListener('focus', () => aviso.hidden || renovar());
  };
  abrir();
})();
