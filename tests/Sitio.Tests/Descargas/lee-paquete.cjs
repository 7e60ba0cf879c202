// node lee-paquete.cjs FOLDER: the data package as a program of others reads it. Writes {faltas, filas} as JSON.
const { Package, Profile } = require("datapackage");
const { readFileSync } = require("node:fs");
const { join } = require("node:path");

(async () => {
  const carpeta = process.argv[2];
  const paquete = JSON.parse(readFileSync(join(carpeta, "datapackage.json"), "utf8"));
  // The published JSON Schema of the profile that the package says it has.
  const perfil = await Profile.load(paquete.profile);
  const faltas = perfil.validate(paquete).errors.map((e) => e.message);
  const filas = {};
  for (const recurso of (await Package.load(paquete, { basePath: carpeta })).resources) {
    try {
      // Every cell cast by its field, every constraint and key checked, every reference followed.
      filas[recurso.name] = (await recurso.read({ relations: true })).length;
    } catch (error) {
      faltas.push(...(error.errors?.length ? error.errors : [error]).map((e) => `${recurso.name}: ${e.message}`));
    }
  }

  console.log(JSON.stringify({ faltas, filas }));
})();
