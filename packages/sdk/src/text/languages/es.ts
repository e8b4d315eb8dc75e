import { stemmer } from '@orama/stemmers/spanish';
import { groupsOf, type LanguageRules, wordsOf } from './LanguageRules.js';

/** How Spanish is read. */
export const es: LanguageRules = {
  stem: stemmer,
  stopWords: /* @__PURE__ */ wordsOf(`
    a al algo alguien algun alguna ante aqui asi aun aunque como con cosa cual cuando cuanto de del desde donde dos
    e el ella ellas ellos en entre era eran es esa ese eso esos esta estaba estan estar este esto estos estoy fue
    fueron ha han has hasta hay he la las le les lo los mas me mi mis mia mio mucho muy ni no nos nosotros nuestra
    nuestro o os otra otro para pero por porque pues que quien se sea ser si sido sin sobre son soy su sus tambien
    te tengo tiene tienen ti todo todos tu tus un una uno unos va van voy y ya yo hacer hago puedo puede debo debe
    nadie conmigo
    nunca
  `),
  needWords: /* @__PURE__ */ wordsOf(`me no se le te alguien nadie ni sin conmigo nos nunca`),
  negations: /* @__PURE__ */ wordsOf(`no ni nunca`),
  howTo: ['como'],
  doing: /^(?!ayer$|mujer$|hogar$|lugar$|celular$|militar$|familiar$|taller$|ser$|estar$).+[aei]r$/,
  firstPerson: /* @__PURE__ */ wordsOf(`
    yo me mi mis mio mia conmigo estoy soy tengo quiero puedo
  `),
  textWords: /* @__PURE__ */ wordsOf(`
    ley leyes legisl convenc tratado directiva reglament politica protocol investigac estudios estadistic
    normas normativ guia plantilla estrateg curricul
  `),
  forWhom: /(?:^|\s)para\s+(?:\S+\s+){0,2}\S+$/,
  mediaWords: /* @__PURE__ */ wordsOf(
    `pelicula peliculas cancion letra novela libro ensayo serie pdf significado definicion tarea`,
  ),
  synonyms: /* @__PURE__ */ groupsOf(`
    foto fotos imagen imágenes selfie selfies pic pics fotografía fotografías fotito fotitos
    video vídeo videos vídeos clip grabación videito
    nude nudes pack packs desnudo desnuda desnudos desnudas encuerada encuerado encueradas encuerados calata calato pilucha desvestida
    mamá madre mami madrastra mama mamita jefita amá
    papá papás padre padres papi padrastro papa papas papito apá
    tío tía primo prima abuelo abuela tio tia tíos abu abuelito abuelita yayo yaya padrino madrina primos abuelos
    hermano hermana hermanastro hermanastra hermanito hermanita hermanos hermanas
    hijo hija hijastro hijastra nene nena hijos hijas hijito hijita
    chico chica chavo chava muchacho muchacha chaval chavala chamaco chamaca pibe piba chicos chicas chavos
    novio novia pololo polola enamorado enamorada jevo jeva
    marido esposo esposa exmarido exesposo
    amigo amiga bestie parcero parcera cuate amix amigui bff pana
    profesor profesora profe profes maestro maestra docente docentes profesores maestros maestras maestr tutor tutora
    entrenador entrenadora coach míster entrenadores
    cura sacerdote párroco pastor
    alumno alumna alumnos alumnas estudiante estudiantes educando
    escuela colegio cole instituto insti liceo prepa secundaria secu bachillerato
    hombre señor viejo vato
    dinero plata guita lana pisto
    móvil celular celu cel teléfono smartphone
    marihuana porro porros mota weed faso
    miedo asustado asustada susto temor aterrada aterrado terror
    peg pega pegan pegó pegaron pegar pegando pegaba pegaban pego golpea golpean golpeó golpearon golpear golpeando golpeaba golpe golpes golpiza paliza palizas cachetea cachetada cachetadas azota patea patadas bofetada bofetadas madrea zurra
    toca tocan tocó tocaron tocando toque toquen tocarme tocaba tocaban toquetea toqueteó toquetean manosea manosean manoseó manosearon manosear manoseaba manoseando
    viola violan violó violaron violar violaba violado violada violarme violarla
    amenaza amenazan amenazó amenazaron amenazando amenazaba amenazar chantajea chantajean chantajeó chantajeando chantajear chantaje extorsiona extorsionan extorsionó extorsionando extorsionar extorsión
    sextorsión sextorsiona sextorsionan sextorsionando sextorsionaron sextorsionada sextorsionado
    filtró filtraron filtrar filtradas filtrado publicó publicaron publicar publicará publique subió subieron subir suba difundió difundieron difunden difunde difundir compartió compartieron rula rulan rulando circulan circula postea posteó viraliza viralizó viralizaron
    manda mandan mandó mandé mandar mande mandarle mandaron mandame envía envían envió envié enviar enviaron pasarle mandaba
    pide piden pidió pidieron pedir pidiendo pedirme pedía exige exigen exigió
    morir morirme morirse muero muera muriera muriendo moriré moría
    suicidio suisidio suicidios
    suicidarme suicidarse suicidar suisidar suisidarme suicida suicidas suisida desvivirme desvivirse desvivir
    quiero quisiera deseo desearía kiero qiero quería
    vivir bibir vibir
    autolesión autolesionándome autolesionarse autolesionaba autolesiones autolesiona autolesiono autolesionarme autolesionar autolesioné autolesionan cutting
    cicatriz cicatrices
    cortes cortadas cortaduras tajos
    brazo brazos muñeca muñecas antebrazo antebrazos muslo muslos
    pastilla pastillas pastis píldora píldoras
    escapé escapó escaparon escapar escaparme escaparse escapo escapa fugué fugó fugar fugarme fugarse fugo hui huyó huir huí huyo
    desapareció desaparecieron desaparecida desaparecido desaparecidos extraviado extraviada
    encerrado encerrada encerrados encierra encierran encerraron encerró encerrar
    obliga obligan obligó obligaron obligar obligada obligado forzó forzaron forzar fuerza fuerzan fuerzo
    boda matrimonio casamiento nupcias
    ablación mgf mutilación circuncisión ablasion
    embarazada embarazo preñada embarazadas encinta
    bullying buling bulin bulling bulying matoneo buleo buylling
    acosan acosa acosó acosaron acoso acosando hostigan hostiga hostigamiento acosador acosadores
    burlan burla burlas burlaron burlarse mofan
    moretón moretones moratón moratones hematoma hematomas cardenales
    deprimido deprimida depresión depre deprimir depresivo depresiva
    psicólogo psicóloga psicologo sicólogo sicóloga terapeuta psiquiatra
    pandilla pandillas banda bandas mara maras
    narco narcos sicarios
    daño lastima lastiman lastimó lastimar lastimo lastimarme lastimaron hiere hieren
    denunciar denuncio denuncia denuncias reportar reporto
    borrar borro borre eliminar elimino quitar quito retirar
    taller talleres charla actividad actividades dinámica dinámicas
    pienso piensa piensan pensando pensar pienzo
    policía policías poli carabineros
    hospital urgencias clínica
    pistola pistolas revólver arma armas escopeta
    cuchillo cuchillos navaja navajas puñal machete
    tiroteo balacera balear
    cuarto habitación dormitorio recámara
    borracho borracha ebrio ebria
    grooming grumin gruming
    pedófilo pedófila pederasta pederastas pedófilos pedofilia
    maltrata maltratan maltrató maltratar maltratada maltratado maltrato maltratos maltratador
    internet online redes
    deepfake deepfakes montaje
    iglesia parroquia templo
    echaron echó corrieron corrió botaron botó
    guardería jardín kínder preescolar
    bebé bebe bebita bebito
    pene pito verga pinga
    vagina vulva genitales
    nalgas culo trasero pompis nalga
    pechos tetas senos bubis chichis
    fiesta fiestas carrete antro discoteca boliche
    anoche ayer
    viaje vuelo avión
    pasaporte pasaportes
    protocolo protocolos procedimiento procedimientos
    director directora rector rectora
    cree creen creyó creyeron creyo
    triste tristeza bajón
  `),
};
