-- Requests to change an indicator, SEJ-PEP-24 (steps 7.37 to 7.43).

create table solicitud_cambio (
    numero {autonumero},
    folio {texto} not null unique,
    clave {texto} not null,
    dependencia {texto} not null,
    estatus {texto} not null,
    presentada {momento} not null,
    cambio {texto} not null
);
create index solicitud_cambio_dependencia on solicitud_cambio (dependencia);
create index solicitud_cambio_clave on solicitud_cambio (clave);
