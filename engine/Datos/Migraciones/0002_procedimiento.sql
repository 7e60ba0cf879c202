-- The procedure's records (Procedimiento.Almacen.IAlmacen). Periods as text: 2025-03, 2025-T3.

create table documento (
    id {texto} not null primary key,
    tipo {texto} not null,
    nombre {texto} not null,
    mime {texto} not null,
    periodo {texto} not null,
    dependencia {texto},
    creado {momento} not null,
    origen {texto} not null,
    sha256 {texto} not null,
    tamano {entero} not null
);
create index documento_periodo on documento (tipo, periodo);

-- Apart from the rest, so that a list of documents reads no bytes.
create table documento_contenido (
    documento_id {texto} not null primary key references documento (id),
    contenido {bytes} not null
);

create table ficha (
    numero {autonumero},
    clave {texto} not null,
    ejercicio {entero} not null,
    version {entero} not null,
    vigente_desde {fecha} not null,
    dependencia {texto} not null,
    ficha {texto} not null,
    unique (clave, ejercicio, version)
);
create index ficha_ejercicio on ficha (ejercicio);

create table envio (
    mes {texto} not null,
    dependencia {texto} not null,
    estatus {texto} not null,
    fecha_limite {fecha} not null,
    fecha_prorrogada {fecha},
    recibido {momento},
    documento_id {texto} references documento (id),
    folio {texto},
    instancia_id {texto},
    primary key (mes, dependencia)
);

create table captura (
    mes {texto} not null,
    clave {texto} not null,
    variable {texto} not null,
    revision {entero} not null,
    valor {decimal},
    fecha_limite {fecha} not null,
    fecha_recepcion {fecha},
    estatus {texto} not null,
    recepcion {momento} not null,
    documento_id {texto} references documento (id),
    por {texto} not null,
    motivo {texto},
    primary key (mes, clave, variable, revision)
);

create table prorroga (
    numero {autonumero},
    id {texto} not null unique,
    dependencia {texto} not null,
    mes {texto} not null,
    tipo {texto} not null,
    fecha_solicitud {fecha} not null,
    resolucion {texto} not null,
    fecha_prorrogada {fecha},
    motivo {texto},
    solicitada {momento} not null,
    solicitada_por {texto} not null,
    resuelta {momento},
    resuelta_por {texto},
    respuesta {texto}
);
create index prorroga_mes on prorroga (mes, dependencia);

create table inconsistencia (
    numero {autonumero},
    id {texto} not null unique,
    dependencia {texto} not null,
    mes {texto} not null,
    clave {texto} not null,
    variable {texto} not null,
    codigo {texto} not null,
    severidad {texto} not null,
    mensaje {texto} not null,
    estado {texto} not null,
    detectada {momento} not null,
    respuesta {texto},
    atendida {momento},
    por {texto}
);
create index inconsistencia_mes on inconsistencia (mes, dependencia);

create table tarea (
    numero {autonumero},
    id {texto} not null unique,
    instancia_id {texto} not null,
    bookmark_id {texto} not null,
    actividad_id {texto} not null,
    paso {texto} not null,
    titulo {texto} not null,
    instrucciones {texto} not null,
    rol {texto} not null,
    dependencia {texto},
    periodo {texto} not null,
    formulario {texto} not null,
    resultados {texto} not null,
    vence {momento},
    creada {momento} not null,
    referencia {texto},
    estado {texto} not null,
    resultado {texto},
    terminada {momento},
    por {texto},
    datos {texto}
);
create index tarea_abierta on tarea (rol, dependencia) where estado = 'ABIERTA';
create index tarea_terminada on tarea (terminada) where estado <> 'ABIERTA';
create index tarea_instancia on tarea (instancia_id);
create index tarea_bookmark on tarea (bookmark_id);

create table resultado_indicador (
    trimestre {texto} not null,
    clave {texto} not null,
    calculado {momento} not null,
    resultado {texto} not null,
    primary key (trimestre, clave)
);

create table resultado_programa (
    trimestre {texto} not null,
    clave {texto} not null,
    calculado {momento} not null,
    resultado {texto} not null,
    primary key (trimestre, clave)
);

create table trimestre_congelado (
    trimestre {texto} not null primary key
);

create table presupuesto (
    trimestre {texto} not null primary key,
    documento_id {texto} references documento (id)
);

create table partida (
    trimestre {texto} not null references presupuesto (trimestre),
    renglon {entero} not null,
    programa_clave {texto} not null,
    programa {texto} not null,
    dependencia {texto} not null,
    capitulo {texto} not null,
    capitulo_nombre {texto} not null,
    aprobado {decimal} not null,
    ampliaciones {decimal} not null,
    reducciones {decimal} not null,
    modificado {decimal} not null,
    programado_al_periodo {decimal} not null,
    comprometido {decimal} not null,
    devengado {decimal} not null,
    ejercido {decimal} not null,
    pagado {decimal} not null,
    primary key (trimestre, renglon)
);

create table informe (
    trimestre {texto} not null,
    dependencia {texto} not null,
    version {entero} not null,
    estado {texto} not null,
    informe {texto} not null,
    documento_id {texto} references documento (id),
    observaciones {texto},
    creado {momento} not null,
    primary key (trimestre, dependencia, version)
);

create table plan_acciones (
    folio {texto} not null primary key,
    clave {texto} not null,
    dependencia {texto} not null,
    trimestre {texto} not null,
    cumplimiento {decimal} not null,
    estatus {texto} not null,
    justificacion {texto} not null,
    accion_mejora {texto} not null,
    puesto_responsable {texto} not null,
    fecha_compromiso {fecha},
    evidencia {texto} not null,
    registrado {momento} not null
);
create index plan_acciones_trimestre on plan_acciones (trimestre);

create table publicacion (
    numero {autonumero},
    id {texto} not null unique,
    estado {texto} not null,
    solicitada {momento} not null,
    publicada {momento},
    validada {momento},
    hash_manifiesto {texto},
    motivo {texto},
    documentos {texto} not null
);

create table registro (
    numero {autonumero},
    paso {texto} not null,
    periodo {texto} not null,
    dependencia {texto},
    momento {momento} not null,
    actor {texto} not null,
    rol {texto} not null,
    instancia_id {texto} not null,
    actividad_id {texto} not null,
    texto {texto} not null,
    datos {texto}
);
create index registro_paso on registro (paso, periodo);
create index registro_periodo on registro (periodo);
create index registro_instancia on registro (instancia_id);

create table salida (
    numero {autonumero},
    clave {texto} not null unique,
    tipo {texto} not null,
    carga {texto} not null,
    creado {momento} not null,
    entregado {momento},
    intentos {entero} not null,
    ultimo_error {texto},
    proximo_intento {momento}
);
create index salida_pendiente on salida (numero) where entregado is null;

create table bitacora (
    numero {entero} not null primary key,
    momento {momento} not null,
    actor {texto} not null,
    accion {texto} not null,
    objeto {texto} not null,
    antes {texto},
    despues {texto},
    hash_previo {texto} not null,
    hash {texto} not null
);
create index bitacora_objeto on bitacora (objeto);

create table cuenta (
    usuario {texto} not null primary key,
    puesto {texto} not null,
    roles {texto} not null,
    dependencia {texto},
    hash_contrasena {texto} not null,
    activa {logico} not null,
    fallos {entero} not null,
    bloqueada_hasta {momento},
    debe_cambiar {logico} not null,
    sello {texto} not null
);

create table ajuste (
    clave {texto} not null primary key,
    valor {texto} not null
);
