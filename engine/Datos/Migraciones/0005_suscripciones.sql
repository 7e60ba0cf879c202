-- Subscriptions to one's own calendar: only the hash of the private address is kept.

create table suscripcion (
    usuario {texto} not null primary key references cuenta (usuario),
    huella {texto} not null unique,
    creada {momento} not null
);
