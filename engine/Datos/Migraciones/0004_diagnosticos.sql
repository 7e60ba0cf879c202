-- Section A: diagnósticos, their observations, and the fichas of a year before it begins.

create table diagnostico (
    ejercicio {entero} not null,
    dependencia {texto} not null,
    folio {texto} not null,
    estatus {texto} not null,
    solicitado {momento} not null,
    recibido {momento},
    validado {momento},
    vuelta {entero} not null,
    contenido {texto},
    documento_id {texto} references documento (id),
    mir_id {texto} references documento (id),
    poa_id {texto} references documento (id),
    fichas_id {texto} references documento (id),
    primary key (ejercicio, dependencia)
);

create table observacion (
    id {texto} not null primary key,
    ejercicio {entero} not null,
    dependencia {texto} not null,
    numero {entero} not null,
    seccion {texto} not null,
    texto {texto} not null,
    hecha {momento} not null,
    vence {fecha},
    respuesta {texto},
    respondida {momento},
    estatus {texto} not null
);
create index observacion_dependencia on observacion (ejercicio, dependencia);

create table ficha_en_tramite (
    ejercicio {entero} not null,
    dependencia {texto} not null,
    orden {entero} not null,
    clave {texto} not null,
    estatus {texto} not null,
    ficha {texto} not null,
    primary key (ejercicio, clave)
);
create index ficha_en_tramite_dependencia on ficha_en_tramite (ejercicio, dependencia);
