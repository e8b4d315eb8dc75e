import { stemmer } from '@orama/stemmers/spanish';
import { groupsOf, type LanguageRules, wordsOf } from './LanguageRules.js';

/** How Spanish is read. */
export const es: LanguageRules = {
  stem: stemmer,
  stopWords: wordsOf(`
    a al algo alguien algun alguna ante aqui asi aun aunque como con cosa cual cuando cuanto de del desde donde dos
    e el ella ellas ellos en entre era eran es esa ese eso esos esta estaba estan estar este esto estos estoy fue
    fueron ha han has hasta hay he la las le les lo los mas me mi mis mia mio mucho muy ni no nos nosotros nuestra
    nuestro o os otra otro para pero por porque pues que quien se sea ser si sido sin sobre son soy su sus tambien
    te tengo tiene tienen ti todo todos tu tus un una uno unos va van voy y ya yo hacer hago puedo puede debo debe
    nadie conmigo
  `),
  needWords: wordsOf(`me no se le te alguien nadie ni sin conmigo nos`),
  firstPerson: wordsOf(`
    yo me mi mis mio mia conmigo estoy soy tengo quiero puedo
  `),
  textWords: wordsOf(`
    ley leyes legisl convenc tratado directiva reglament politica marco protocol investigac estudios estadistic
    normas normativ guia plantilla estrateg curricul
  `),
  mediaWords: wordsOf(`pelicula peliculas cancion letra novela libro ensayo serie pdf significado definicion tarea`),
  synonyms: groupsOf(`
    foto fotos imagen imágenes selfie selfies pic fotografía fotografías
    video vídeo videos vídeos clip grabación
    nude nudes pack packs desnudo desnuda desnudos desnudas encuerada encuerado
    mamá madre mami madrastra mama
    papá papás padre padres papi padrastro papa papas
    tío tía primo prima abuelo abuela tio tia
    hermano hermana hermanastro hermanastra hermanito hermanita
    hijo hija hijastro hijastra nene nena
    chico chica chavo chava muchacho muchacha chaval chamaco chamaca pibe piba
    novio novia pololo polola enamorado enamorada
    marido esposo esposa
    amigo amiga bestie parcero parcera cuate
    profesor profesora profe maestro maestra docente docentes profesores
    entrenador entrenadora coach míster
    alumno alumna alumnos alumnas estudiante estudiantes
    escuela colegio cole instituto insti liceo prepa
    hombre señor viejo
    dinero plata guita
    móvil celular celu cel teléfono smartphone
    marihuana porro porros mota weed faso
    miedo asustado asustada susto temor aterrada aterrado
    pega pegan pegó pegaron pegar pegando golpea golpean golpeó golpearon golpear cachetea azota
    toca tocan tocó tocaron tocando toque toquen tocarme manosea manosean manoseó manosearon toquetea
    viola violan violó violaron violar
    amenaza amenazan amenazó amenazaron amenazando chantajea chantajean chantajeó chantajeando chantaje extorsiona extorsionan extorsionando extorsión
    filtró filtraron publicó publicaron publicar subió subieron subir difundió difundieron difunden difunde compartió compartieron rula rulan rulando
    manda mandan mandó mandé mandar envía envían envió envié enviar
    pide piden pidió pidieron pedir pidiendo pedirme
    morir morirme morirse muero muera muriendo
    suicidio suisidio suisidar suisidarme suicidarme suicidarse suicidar suicida suicidas desvivirme desvivirse desvivir
    quiero quisiera deseo kiero
    autolesión autolesiones autolesiona autolesiono autolesionarme autolesionarse cutting
    escapé escapó escaparon escapar escaparme fugué fugó fugar fugarme hui huyó huir
    encerrado encerrada encerrados encierra encierran encerraron encerró encerrar
    obliga obligan obligó obligaron obligar forzó forzaron forzar
    boda matrimonio casamiento
    ablación mgf mutilación
    embarazada embarazo preñada embarazadas
    bullying buling bulin bulling bulying matoneo
    acosan acosa acosó acosaron acoso hostigan hostiga hostigamiento
    burlan burla burlas burlaron burlarse mofan
    moretón moretones moratón moratones hematomas cardenales
    deprimido deprimida depresión depre
    psicólogo psicóloga psicologo sicólogo sicóloga terapeuta
    pandilla pandillas banda bandas mara maras
    daño lastima lastiman lastimó lastimar lastimo lastimarme
    denunciar denuncio denuncia denuncias reportar reporto
    borrar borro borre eliminar elimino quitar quito retirar
    taller talleres charla actividad actividades dinámica dinámicas
    pienso piensa piensan pensando pensar
  `),
};
