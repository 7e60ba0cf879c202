// Full-text search over the index that Pagefind leaves beside this file. Without an index the box stays hidden.
const caja = document.getElementById('buscador');
const campo = document.getElementById('palabras');
const cuantos = document.getElementById('cuantos');
const lista = document.getElementById('hallados');
const raiz = new URL('..', import.meta.url).pathname;
const maximo = 20;
let ultima = 0;

async function buscar(pagefind) {
  const turno = ++ultima;
  const palabras = campo.value.trim();
  const direccion = new URL(location);
  if (palabras) direccion.searchParams.set('q', palabras); else direccion.searchParams.delete('q');
  history.replaceState(null, '', direccion);
  if (!palabras) return mostrar('', []);
  const { results } = await pagefind.search(palabras);
  const paginas = await Promise.all(results.slice(0, maximo).map(r => r.data()));
  if (turno === ultima) mostrar(contar(results.length), paginas);
}

function contar(n) {
  if (n === 0) return 'Ninguna página contiene esas palabras. Pruebe con otra o use los índices de abajo.';
  return (n === 1 ? '1 página' : `${n} páginas`) + (n > maximo ? `; se muestran las ${maximo} más cercanas.` : '.');
}

function mostrar(mensaje, paginas) {
  cuantos.textContent = mensaje;
  lista.replaceChildren(...paginas.map(pagina => {
    const renglon = document.createElement('li');
    const enlace = document.createElement('a');
    enlace.href = pagina.url;
    enlace.textContent = pagina.meta.title;
    const extracto = document.createElement('span');
    extracto.className = 'dato';
    extracto.textContent = pagina.plain_excerpt;
    renglon.append(enlace, extracto);
    return renglon;
  }));
}

try {
  const pagefind = await import('./indice/pagefind.js');
  await pagefind.options({ baseUrl: raiz, excerptLength: 24 });
  await pagefind.init();
  caja.hidden = false;
  campo.addEventListener('input', () => buscar(pagefind));
  campo.value = new URLSearchParams(location.search).get('q') ?? '';
  if (campo.value) buscar(pagefind);
} catch {
  // No index was made: the indexes of the page lead everywhere.
}
