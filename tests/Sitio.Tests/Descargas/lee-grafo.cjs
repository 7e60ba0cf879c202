// node lee-grafo.cjs FILE: the triples of a JSON-LD file as N-Quads, without a request to anybody.
const jsonld = require("jsonld");
const { readFileSync } = require("node:fs");

// The context of schema.org, as far as names go; any other has to be inside the file.
const documentLoader = async (direccion) => {
  if (direccion !== "https://schema.org/") throw new Error(`pide ${direccion}`);
  return { contextUrl: null, documentUrl: direccion, document: { "@context": { "@vocab": "https://schema.org/" } } };
};

jsonld.toRDF(JSON.parse(readFileSync(process.argv[2], "utf8")), { format: "application/n-quads", documentLoader, safe: true }).then(
  (cuadros) => process.stdout.write(cuadros),
  (error) => {
    console.error(error.message);
    process.exitCode = 1;
  },
);
