import { stemmer } from '@orama/stemmers/french';
import { groupsOf, type LanguageRules, wordsOf } from './LanguageRules.js';

/** How French is read. */
export const fr: LanguageRules = {
  stem: stemmer,
  stopWords: /* @__PURE__ */ wordsOf(`
    chui jsuis jveux jme
    a ai aie as au aucun aussi autre aux avec avait avez avoir avons c ca car ce ceci cela celle celui ces cet
    cette ceux chez chose comme comment d dans de des donc dont du elle elles en encore entre es est et etait ete
    etes etre eu fait faire fais faut il ils j je l la le les leur leurs lui m ma mais me meme mes moi mon n ne ni
    non nos notre nous on ont ou par parce pas peu peut peux plus pour pourquoi puis qu quand que quel quelle
    quelqu quels qui quoi s sa sans se sera ses si son sont suis sur t ta te tes toi ton tous tout tres tu un une
    va vais vers vos votre vous y jai cest nai mon sest tas
    personne
    jamais
  `),
  needWords: /* @__PURE__ */ wordsOf(`me ne pas personne nous lui sans moi plus jamais`),
  negations: /* @__PURE__ */ wordsOf(`pas jamais`),
  howTo: ['comment'],
  doing: /^(?:faire|prendre|(?!hier$|premier$|dernier$|cancer$|cher$|avenir$|souvenir$|plaisir$|noir$).+[ei]r)$/,
  firstPerson: /* @__PURE__ */ wordsOf(`
    je j me m moi mon ma mes suis jai jveux jme chui jsuis
  `),
  textWords: /* @__PURE__ */ wordsOf(`
    loi lois legisl convention directive reglement politique protocole recherche etude etudes
    statistique normes guide modele strateg programme
  `),
  forWhom: /(?:^|\s)pour\s+(?:\S+\s+){0,2}\S+$/,
  mediaWords: /* @__PURE__ */ wordsOf(
    `film films chanson paroles roman livre dissertation serie pdf definition expose`,
  ),
  synonyms: /* @__PURE__ */ groupsOf(`
    photo photos image images selfie selfies cliché tof pic
    vidéo vidéos vid enregistrement
    nude nudes nue nu nues nus dénudée dénudé topless
    mère reum maman mama daronne
    père reup papa daron padre
    oncle tonton tata tante cousin cousine papi mamie papy mamy pépé mémé
    frère reuf frangin frérot
    sœur frangine soeur
    enfant enfants gosse gosses gamin gamine gamins môme mômes mioche fils fiston
    copain copine chéri chérie gadji gadjo
    ami amie pote potes bestie besta camarade camarades pelo
    prof professeur professeure enseignant enseignante instituteur institutrice maîtresse instit
    entraîneur entraîneuse coach
    élève élèves étudiant étudiante collégien collégienne lycéen lycéenne écolier écolière
    école collège lycée bahut établissement
    ado ados adolescent adolescente adolescents teen
    homme monsieur mec gars keum
    argent thune fric oseille
    téléphone portable smartphone gsm
    internet net web
    insta instagram
    snap snapchat
    drogue drogues stup stups stupéfiants
    cannabis shit beuh weed bédo
    puff vape vapoter vapote
    bourré bourrée ivre saoul saoule
    peur effrayé effrayée terrifié terrifiée flippe flippé trouille apeuré
    frappe frappent frappé frappée frapper tape tapent tapé tapée taper cogne cognent bat battent battu battue tabasse tabassent tabassé tabasser gifle giflé gifler chicote
    bleus ecchymoses hématomes
    touche touché touchée toucher touchent tripote tripoté tripotée caresse caressé pelote peloté attouchements attouchement
    chantage sextorsion sextortion extorsion extorque
    diffuse diffusé diffuser diffusée publie publié publier posté poster balancé fuité fuiter leak leaké partage partagé partager affichée affiché fisha ficha
    envoie envoyé envoyer envoient
    supprimer effacer retirer enlever
    mourir crever
    suicide suicider suicidé suicidée
    scarifie scarifier scarification scarifications scarifié mutile mutiler automutilation automutile
    harcèlement harcelé harcelée harceler harcèle harcèlent intimidation bullying
    cyberharcèlement cyberintimidation cyberharcelé cyberharcelée cyberbullying
    fugue fugué fuguer fuguée enfui enfuie enfuir
    enfermé enfermée enferme enferment séquestré séquestrée séquestration
    force forcé forcée forcer oblige obligé obligée obliger contraint contrainte
    excision excisée exciser excise mgf
    enceinte grossesse
    déprimé déprimée dépression dépressif dépressive déprime
    angoisse angoissé angoissée anxiété anxieux anxieuse stress stressé stressée
    signaler signalement signalements dénoncer
    maltraitance maltraité maltraitée maltraiter
    pédopornographie pédopornographique pédopornographiques pédoporno pédocriminel pédocriminelle pédocriminels pédocriminelles pédocriminalité
    pirate piraté piratée pirater hack hacké hackée hacker
    suicidaire suicidaires
    conjoint conjoints époux compagnon concubin
    épouse conjointe compagne
    arnaqueur arnaqueuse brouteur brouteurs escroc escrocs scammeur arnaqueurs
    menace menacé menacée menacer menacent menaces
    demande demander demandé demandent réclame réclamer réclament exige exiger quémande
    viol viole violée violé violées violer v1ol vi0l viol3
    tuer buter assassiner flinguer
    médicament médicaments médocs médoc cachets cachet comprimés gélules doliprane paracétamol
    moque moquent moquer moqueries rigolent ricanent
    insulte insultes insulter insultée insulté insultent
    directeur directrice proviseur proviseure
    police flics gendarmes gendarmerie policiers commissariat
    psy psychologue psychiatre
    infirmière infirmier
    couteau couteaux machette poignard schlass surin
    arme armes pistolet flingue fusil gun revolver kalachnikov
    bébé nourrisson bambin
    nounou babysitter nourrice
    prêtre curé abbé
    bizarre chelou louche étrange malsain
    rdv rencard
    rencontrer rejoindre rencontre rejoint
    fesses cul
    seins poitrine nichons nibards
    bite teub zob pénis dick zizi
    vagin foufoune zézette vulve
    parents darons renps
    racket racketter rackette rackettent racketté rackettée
    kidnappé kidnappée kidnapper kidnapping kidnappent
    disparu disparue disparus introuvable
    espionne espionner espionnée traque traquer surveille surveillée
    alcoolique alcoolisé alcoolisée
    coucher couche couché ken
    politique politiques procédure procédures protocole
    modèle modèles trame template gabarit
    atelier ateliers séance séances séquence
    neveu neveux nièce nièces
    dealer dealers dealeur dealeuse trafiquant trafiquants
    radicalisé radicalisée radicalise radicalisation
    deepfake deepfakes hypertrucage deepnude
    compte profil
    nazi néonazi nazis néonazis facho
    autiste autisme tsa
    handicapé handicapée handicap
    prostitue prostituer prostitution prostituée michetonnage michetonne
    proxénète proxo
    hurle hurlent hurler crie crient crier
  `),
};
