// Generated from the schema and the records. Change those, then build.

/** The version of the shape that these types describe. */
export declare const schemaVersion: 1;

/** The id of a resource in this version. */
export type KnownResourceId =
  | '017-help-for-minors-online-spain'
  | '112-report-harm-to-a-child-iceland'
  | '3018-helpline-digital-violence-and-bullying-france'
  | 'a-child-is-a-child-children-on-the-move'
  | 'african-charter-rights-and-welfare-of-the-child'
  | 'aisa-child-protection-handbook'
  | 'alo-116-111-albania'
  | 'alo-bushavko-north-macedonia'
  | 'anmelddet-reporting-denmark'
  | 'arpan-personal-safety-education-elearning'
  | 'asean-guidelines-legislation-online-exploitation'
  | 'asean-guidelines-support-services-child-victims'
  | 'asean-regional-plan-of-action-online-exploitation'
  | 'assessment-framework-children-in-danger-france'
  | 'barnahus-quality-standards'
  | 'basic-principles-preventing-sexual-violence-portugal'
  | 'be-in-ctrl-online-sexual-extortion'
  | 'bee-secure-stopline-luxembourg'
  | 'befrienders-worldwide-directory'
  | 'behind-the-numbers-school-violence-and-bullying'
  | 'best-practice-framework-online-safety-education'
  | 'better-internet-for-kids-resource-library'
  | 'bissc-safer-recruitment-code-of-conduct'
  | 'boarding-schools-national-minimum-standards-england'
  | 'bornetelefonen-denmark'
  | 'brave-phone-116-111-croatia'
  | 'brazil-law-13431-2017-child-victims-witnesses'
  | 'brazil-law-15211-2025-digital-statute-child'
  | 'capseah-common-approach'
  | 'care-handbook-support-child-victims-portugal'
  | 'caring-for-kids-what-parents-need-to-know-sexual-abuse'
  | 'cbse-cyber-safety-handbook-for-students'
  | 'cece-yara-child-helpline-nigeria'
  | 'child-care-board-reports-barbados'
  | 'child-development-unit-mauritius'
  | 'child-focus-report-abuse-images-belgium'
  | 'child-helpline-1098-bangladesh'
  | 'child-helpline-1098-nepal'
  | 'child-helpline-111-vietnam'
  | 'child-helpline-116-kenya'
  | 'child-helpline-1929-sri-lanka'
  | 'child-helpline-998-bahrain'
  | 'child-helpline-cambodia'
  | 'child-online-protection-in-india'
  | 'child-online-safety-toolkit'
  | 'child-protection-guide-for-education-staff-portugal'
  | 'child-protection-in-schools-wellbeing-coordinator-spain'
  | 'child-protection-in-the-digital-age-asean'
  | 'child-protection-procedures-for-schools-2025-ireland'
  | 'child-protection-procedures-schools-ireland'
  | 'child-protection-services-bahamas'
  | 'child-safe-organisations-self-assessment-tool'
  | 'child-safeguarding-mash-cayman-islands'
  | 'child-safeguarding-standards-how-to-implement-them'
  | 'child-sexual-abuse-guide-to-take-action-argentina'
  | 'child-sexual-abuse-material-model-legislation-10th-edition'
  | 'child-sexual-abuse-material-model-legislation-9th-edition'
  | 'child-trauma-toolkit-for-educators'
  | 'childhelp-national-child-abuse-hotline-united-states'
  | 'childline-1387-thailand'
  | 'childline-botswana'
  | 'childline-japan'
  | 'childline-mpumalanga-south-africa'
  | 'childline-trinidad-and-tobago'
  | 'childline-united-kingdom'
  | 'childline-zimbabwe'
  | 'children-first-national-guidance-ireland'
  | 'children-helpline-116111-latvia'
  | 'children-in-danger-handbook-wallis-and-futuna'
  | 'children-in-danger-what-to-do-france'
  | 'childrens-authority-reports-trinidad-and-tobago'
  | 'childrens-helpline-116-seychelles'
  | 'childwebalert-hotline-malta'
  | 'chile-school-protocols-abuse-and-harassment'
  | 'china-provisions-protection-of-minors-by-schools'
  | 'china-regulations-protection-minors-cyberspace'
  | 'choosing-safe-programs-for-kids'
  | 'cis-safety-online-and-remote-learning'
  | 'clicca-e-segnala-italy'
  | 'cocoa-awareness-kit-safeguarding-child-protection'
  | 'code-of-conduct-travel-and-tourism'
  | 'colombia-guides-for-school-coexistence-no-49'
  | 'commit-to-kids'
  | 'connect-with-respect-classroom-programme'
  | 'connected-generations-italy'
  | 'convention-on-the-rights-of-the-child'
  | 'core-humanitarian-standard-2024'
  | 'council-of-europe-recommendation-children-digital-environment'
  | 'crisis-text-line-united-states'
  | 'cyberbullying-learn-to-know-it-italy'
  | 'cybertip-ca-canada'
  | 'cybertipline-ncmec-united-states'
  | 'deped-child-protection-policy-philippines'
  | 'det-finnes-hjelp-prevention-norway'
  | 'digital-citizenship-course-safernet-brasil'
  | 'digital-threats-to-child-safety'
  | 'disability-inclusive-child-safeguarding-guidelines'
  | 'dispositif-stop-prevention-france'
  | 'disrupting-harm-conversations-with-young-survivors'
  | 'disrupting-harm-country-reports'
  | 'dos-and-donts-of-receiving-a-disclosure'
  | 'dyzurnet-reporting-poland'
  | 'early-years-foundation-stage-statutory-framework-england'
  | 'ecpat-global-database'
  | 'ecpat-hotline-reporting-sweden'
  | 'ecuador-protocols-violence-in-education-system'
  | 'education-for-a-connected-world'
  | 'end-corporal-punishment-country-reports'
  | 'esafety-report-online-harm-australia'
  | 'esafety-toolkit-for-schools'
  | 'eu-directive-child-sexual-abuse-2011-93'
  | 'eu-recommendation-integrated-child-protection-systems'
  | 'eu-strategy-better-internet-for-kids-plus'
  | 'example-child-safe-code-of-conduct'
  | 'family-child-welfare-help-hong-kong'
  | 'fifa-guardians-child-safeguarding-toolkit'
  | 'find-a-child-helpline'
  | 'framing-implementation-model-legislation-supplement'
  | 'general-comment-13-freedom-from-all-forms-of-violence'
  | 'general-comment-25-digital-environment'
  | 'general-comment-8-corporal-punishment'
  | 'global-guidance-school-related-gender-based-violence'
  | 'global-status-report-violence-against-children-2020'
  | 'global-study-exploitation-in-travel-and-tourism'
  | 'good-practice-hague-abduction-return-applications'
  | 'good-school-toolkit'
  | 'guidance-for-safer-working-practice-education'
  | 'hague-convention-1980-child-abduction'
  | 'hague-good-practice-guide-article-13-1-b'
  | 'hague-good-practice-guide-mediation'
  | 'hague-good-practice-guide-preventive-measures'
  | 'handbook-policy-makers-rights-digital-environment'
  | 'harmful-sexual-behaviour-school-audit'
  | 'hjalparsiminn-1717-iceland'
  | 'hong-kong-procedural-guide-child-maltreatment'
  | 'hotline-ie-reporting-ireland'
  | 'i-know-norway'
  | 'iasc-six-core-principles-sexual-exploitation-abuse'
  | 'ilo-worst-forms-of-child-labour-convention'
  | 'in-our-own-words-childrens-rights-digital-world'
  | 'india-manual-safety-and-security-of-children-in-schools'
  | 'india-protection-of-children-sexual-offences-act-2012'
  | 'indonesia-regulation-violence-in-schools-2023'
  | 'inee-minimum-standards-for-education'
  | 'inhope-hotline-directory'
  | 'inspire-seven-strategies-violence-against-children'
  | 'international-child-safeguarding-standards'
  | 'international-classification-violence-against-children'
  | 'international-safeguards-for-children-in-sport'
  | 'internet-beschwerdestelle-reporting-germany'
  | 'internet-hotline-nmhh-hungary'
  | 'into-the-cloud'
  | 'isigurt-reporting-albania'
  | 'itfcp-child-protection-policy-planning-form'
  | 'itfcp-expectations-for-school-communities'
  | 'itfcp-protocol-managing-allegations-against-educators'
  | 'itu-child-online-protection-guidelines-2020'
  | 'iwf-ai-csam-report-2026'
  | 'iwf-annual-data-insights-report-2024'
  | 'iwf-annual-report-2023'
  | 'iwf-report-child-sexual-abuse-images-united-kingdom'
  | 'joint-general-comment-harmful-practices'
  | 'judicial-options-prevention-parental-child-abduction'
  | 'karma-nirvana-honour-based-abuse-united-kingdom'
  | 'keeping-children-safe-in-education'
  | 'keeping-learners-safe-wales'
  | 'kein-taeter-werden-prevention-germany'
  | 'kek-vonal-missing-116-000-hungary'
  | 'kellimni-chat-malta'
  | 'kenya-national-plan-online-child-sexual-exploitation'
  | 'kids-help-phone-canada'
  | 'kids-helpline-australia'
  | 'kids-in-the-know'
  | 'kidsmartz-personal-safety'
  | 'kiko-and-the-hand-underwear-rule'
  | 'korea-gyeongnam-preventing-child-abuse-guide'
  | 'lanzarote-convention'
  | 'lasteabi-116111-estonia'
  | 'learn-about-your-rights-in-the-digital-environment'
  | 'lebanon-unified-child-protection-policy-organisations'
  | 'life-safety-education-japan'
  | 'linha-internet-segura-portugal'
  | 'linka-bezpeci-116-111-czechia'
  | 'luxembourg-guidelines-terminology'
  | 'luxembourg-guidelines-translation-handbook'
  | 'mandatory-reporter-infographic'
  | 'mandatory-reporting-state-statutes-united-states'
  | 'manon-sends-a-photo-comic'
  | 'minimum-standards-child-protection-humanitarian-2019'
  | 'misconduct-disclosure-scheme'
  | 'missing-child-line-116-000-portugal'
  | 'missing-child-with-additional-needs-checklist'
  | 'missing-children-best-practices-six-countries'
  | 'missing-children-in-central-america'
  | 'model-missing-child-framework'
  | 'multi-agency-statutory-guidance-fgm-england-wales'
  | 'my-body-belongs-to-me-switzerland'
  | 'napac-adult-survivors-support-united-kingdom'
  | 'national-child-helpline-116-tanzania'
  | 'national-guidance-for-child-protection-in-scotland'
  | 'national-principles-child-safe-organisations-australia'
  | 'ncmec-sextortion'
  | 'needhelpnow-ca'
  | 'netsafe-report-harm-new-zealand'
  | 'netsmartz-online-safety-education'
  | 'nicht-taeter-werden-prevention-austria'
  | 'nigeria-policy-safety-security-violence-free-schools'
  | 'nofiltr-resources-hub'
  | 'nspcc-helpline-for-adults-united-kingdom'
  | 'ojos-que-no-quieren-ver-spain'
  | 'online-child-sexual-abuse-legislation-latin-america'
  | 'online-grooming-model-legislation-2017'
  | 'online-safety-commission-fiji'
  | 'online-with-sango-story-book'
  | 'optional-protocol-sale-of-children-sexual-exploitation'
  | 'out-of-the-shadows-index'
  | 'overcoming-barriers-child-protection-international-schools'
  | 'pani-line-1147-costa-rica'
  | 'parenting-plan-travel-restraint-language-examples'
  | 'phare-programme-against-bullying-in-schools'
  | 'philippines-anti-online-sexual-abuse-act-2022'
  | 'philippines-legal-review-position-paper'
  | 'plavi-telefon-bosnia-and-herzegovina'
  | 'point-de-contact-reporting-france'
  | 'politiet-tips-child-exploitation-norway'
  | 'positive-discipline-in-everyday-teaching'
  | 'prevent-duty-guidance-england-wales'
  | 'preventing-and-tackling-bullying-england'
  | 'protect-four-critical-actions-victoria'
  | 'protecting-children-asean-sexual-offences'
  | 'protecting-children-on-the-move'
  | 'protection-plans-against-sexual-violence-schools-germany'
  | 'rapid-emergency-child-alert-system-framework'
  | 'rat-auf-draht-147-austria'
  | 'red-button-police-report-croatia'
  | 'report-remove'
  | 'reporting-code-domestic-violence-child-abuse-netherlands'
  | 'resources-in-simplified-chinese'
  | 'reunite-international-parental-abduction-united-kingdom'
  | 'revenge-porn-helpline-united-kingdom'
  | 'risk-factors-parental-child-abduction'
  | 'rrt-internet-hotline-lithuania'
  | 'runaway-helpline-missing-people-united-kingdom'
  | 'running-from-hate-to-what-you-think-is-love'
  | 'safe-schools-declaration'
  | 'safe-schools-declaration-framework-for-action'
  | 'safe-to-learn-global-programmatic-framework'
  | 'safeguarding-child-protection-schools-northern-ireland'
  | 'safeguarding-resource-and-support-hub-library'
  | 'safeline-reporting-greece'
  | 'safer-recruitment-safer-children-new-zealand'
  | 'safer-virtual-school'
  | 'safernet-helpline-brazil'
  | 'samaritans-united-kingdom-and-ireland'
  | 'sauti-child-helpline-116-uganda'
  | 'school-based-violence-prevention-handbook'
  | 'schools-against-sexual-violence-portal-germany'
  | 'second-step-child-protection-unit'
  | 'self-help-sexual-interest-in-children-finland'
  | 'sexual-behaviours-traffic-light-tool'
  | 'sharing-nudes-and-semi-nudes-education-advice'
  | 'siseve-school-violence-portal-peru'
  | 'sos-1056-child-helpline-greece'
  | 'south-africa-protocol-sexual-abuse-in-schools'
  | 'spain-organic-law-8-2021-lopivi'
  | 'special-education-needs-abuse-prevention'
  | 'spletno-oko-reporting-slovenia'
  | 'standards-for-the-protection-of-minors-poland'
  | 'start-to-talk-sport'
  | 'stay-safe-best-practice-guidance-for-schools'
  | 'step-up-speak-up-online-sexual-harassment'
  | 'stewards-of-children'
  | 'stop-it-now-helpline-united-kingdom'
  | 'stop-it-now-helpline-united-states'
  | 'stop-it-save-the-children-italy'
  | 'stopline-reporting-austria'
  | 'stopncii-org-worldwide'
  | 'stoponline-reporting-czechia'
  | 'student-safety-survey-samples'
  | 'studies-in-child-protection-sexual-extortion'
  | 'taiwan-regulations-campus-gender-incidents'
  | 'take-it-down'
  | 'talk-checklist-for-parents'
  | 'talk-pants-underwear-rule'
  | 'tanzania-guideline-child-protection-desks-in-schools'
  | 'te-protejo-colombia'
  | 'teaching-online-safety-in-schools-england'
  | 'teatree-tells-child-sexual-abuse-prevention-kit'
  | 'technical-guidance-on-sexuality-education-2018'
  | 'technology-facilitated-child-sex-trafficking'
  | 'telefono-azzurro-19696-italy'
  | 'terminology-guidelines-second-edition'
  | 'thailand-manual-student-protection-and-assistance'
  | 'thorn-for-parents'
  | 'training-guide-adult-sexual-misconduct-in-schools'
  | 'tusla-report-a-concern-ireland'
  | 'uae-national-child-protection-policy-in-education'
  | 'uganda-national-strategic-plan-violence-in-schools'
  | 'ukraine-procedure-for-responding-to-bullying'
  | 'un-guidelines-alternative-care-of-children'
  | 'un-trafficking-protocol'
  | 'understanding-role-of-mandatory-reporters'
  | 'unhcr-best-interests-procedure-guidelines-2021'
  | 'unhcr-emergency-handbook-child-protection'
  | 'unicef-ending-online-child-sexual-exploitation'
  | 'unicef-guidance-on-ai-and-children-3'
  | 'vaiku-linija-116-111-lithuania'
  | 'vihjeliin-reporting-estonia'
  | 'weprotect-framing-the-future'
  | 'weprotect-global-threat-assessment-2025'
  | 'weprotect-model-national-response'
  | 'weprotect-model-national-response-maturity-model'
  | 'what-works-to-prevent-online-violence-against-children'
  | 'what-works-to-prevent-sexual-violence-against-children'
  | 'who-guidelines-children-who-have-been-sexually-abused'
  | 'whole-school-approach-gender-based-violence-standards'
  | 'workbook-with-sango-agenda-2040'
  | 'working-together-to-safeguard-children'
  | 'worried-a-child-is-being-abused-advice-practitioners'
  | 'your-child-protection-training-plan'
  | 'your-safe-place-greece'
  | 'youth-produced-sexual-imagery-in-schools';

/** The id of a resource: known ones complete in the editor, those of newer versions are accepted. */
export type ResourceId = KnownResourceId | (string & Record<never, never>);

/** The id of a concept of the scheme topic in this version. */
export type KnownTopicId =
  | 'abuse-by-persons-in-trust'
  | 'accreditation-standards'
  | 'age-assurance'
  | 'ai-generated-csam'
  | 'attacks-on-education'
  | 'body-safety-education'
  | 'bullying'
  | 'child-alert-systems'
  | 'child-forced-marriage'
  | 'child-labour'
  | 'child-maltreatment'
  | 'child-on-child-abuse'
  | 'child-participation'
  | 'child-protection-safeguarding'
  | 'child-rights'
  | 'child-sexual-abuse'
  | 'child-sexual-exploitation'
  | 'child-trafficking'
  | 'child-victim-justice'
  | 'children-and-ai'
  | 'children-armed-conflict'
  | 'codes-of-conduct'
  | 'corporal-punishment'
  | 'criminal-exploitation'
  | 'cross-border-family-law'
  | 'csam'
  | 'cyberbullying'
  | 'cybercrime'
  | 'digital-citizenship'
  | 'disclosure'
  | 'domestic-violence'
  | 'emotional-abuse'
  | 'exploitation-in-prostitution'
  | 'extra-familial-harm'
  | 'female-genital-mutilation'
  | 'filtering-monitoring'
  | 'financial-sexual-extortion'
  | 'gambling-gaming'
  | 'gangs-youth-violence'
  | 'grooming'
  | 'harmful-content'
  | 'harmful-practices'
  | 'harmful-sexual-behaviour'
  | 'hazing'
  | 'honour-based-abuse'
  | 'images-of-children'
  | 'international-standards'
  | 'intimate-image-abuse'
  | 'law-policy'
  | 'legislation'
  | 'live-streamed-abuse'
  | 'low-level-concerns'
  | 'managing-allegations'
  | 'mandatory-reporting'
  | 'mental-health-wellbeing'
  | 'missing-children'
  | 'missing-education'
  | 'model-laws'
  | 'national-response'
  | 'neglect'
  | 'non-family-abduction'
  | 'online-csea'
  | 'online-grooming'
  | 'online-privacy'
  | 'online-safety'
  | 'organisational-safeguarding'
  | 'parent-engagement'
  | 'parental-abduction'
  | 'peer-sexual-harassment'
  | 'perpetration-prevention'
  | 'physical-abuse'
  | 'prevention-education'
  | 'psea'
  | 'radicalisation-extremism'
  | 'recognising-responding'
  | 'referral-case-management'
  | 'relationships-sexuality-education'
  | 'reporting-channels'
  | 'restraint-seclusion'
  | 'runaway-children'
  | 'sadistic-online-groups'
  | 'safeguarding-policies'
  | 'safeguarding-records'
  | 'safeguarding-risk-assessment'
  | 'safer-recruitment'
  | 'safety-by-design'
  | 'sale-of-children'
  | 'school-related-gbv'
  | 'self-generated-sexual-content'
  | 'self-harm-suicide'
  | 'sexual-extortion'
  | 'signs-indicators'
  | 'staff-training'
  | 'substance-use'
  | 'terminology'
  | 'trauma-informed-support'
  | 'travel-tourism-exploitation'
  | 'unaccompanied-children'
  | 'violence-against-children'
  | 'violence-in-schools'
  | 'visitors-host-families'
  | 'whistleblowing';

/** The id of a concept of the scheme topic: known ones complete in the editor, those of newer versions are accepted. */
export type TopicId = KnownTopicId | (string & Record<never, never>);

/** The id of a concept of the scheme audience in this version. */
export type KnownAudienceId =
  | 'adolescents'
  | 'all-professionals'
  | 'all-school-staff'
  | 'children'
  | 'counsellors'
  | 'designated-safeguarding-leads'
  | 'donors'
  | 'early-years-practitioners'
  | 'general-public'
  | 'health-professionals'
  | 'humanitarian-workers'
  | 'industry'
  | 'inspectors-accreditors'
  | 'judges-lawyers'
  | 'law-enforcement'
  | 'mandated-reporters'
  | 'ngo-staff'
  | 'parents-carers'
  | 'people-worried-about-themselves'
  | 'policymakers'
  | 'researchers'
  | 'school-community'
  | 'school-governors'
  | 'school-leaders'
  | 'social-workers'
  | 'sports-organisations'
  | 'survivors-and-siblings'
  | 'teachers'
  | 'volunteers';

/** The id of a concept of the scheme audience: known ones complete in the editor, those of newer versions are accepted. */
export type AudienceId = KnownAudienceId | (string & Record<never, never>);

/** The id of a concept of the scheme stage in this version. */
export type KnownStageId =
  | 'early-years'
  | 'lower-secondary'
  | 'primary'
  | 'upper-secondary';

/** The id of a concept of the scheme stage: known ones complete in the editor, those of newer versions are accepted. */
export type StageId = KnownStageId | (string & Record<never, never>);

/** The id of a concept of the scheme resource-type in this version. */
export type KnownResourceTypeId =
  | 'audit-tool'
  | 'campaign'
  | 'case-study'
  | 'checklist'
  | 'child-protection-authority'
  | 'code-of-conduct'
  | 'collection'
  | 'convention'
  | 'country-report'
  | 'curriculum'
  | 'declaration'
  | 'directory'
  | 'evidence-review'
  | 'form'
  | 'framework'
  | 'general-comment'
  | 'guidance-doc'
  | 'guide'
  | 'guidelines'
  | 'handbook'
  | 'help-service'
  | 'helpline'
  | 'infographic'
  | 'leaflet'
  | 'learning-material'
  | 'legal-review'
  | 'legislation-text'
  | 'model-law'
  | 'national-policy'
  | 'norm'
  | 'policy-template'
  | 'position-paper'
  | 'poster'
  | 'prevention-service'
  | 'protocol'
  | 'recommendation'
  | 'report'
  | 'reporting-service'
  | 'research-paper'
  | 'resource-collection'
  | 'standards'
  | 'statistics'
  | 'statutory-guidance'
  | 'storybook'
  | 'study'
  | 'survey-instrument'
  | 'take-down-service'
  | 'template'
  | 'tool'
  | 'toolkit'
  | 'training-course'
  | 'training-materials'
  | 'video';

/** The id of a concept of the scheme resource-type: known ones complete in the editor, those of newer versions are accepted. */
export type ResourceTypeId = KnownResourceTypeId | (string & Record<never, never>);

/** The id of a concept of the scheme context in this version. */
export type KnownContextId =
  | 'alternative-care'
  | 'autism'
  | 'boarding-schools'
  | 'disability-inclusion'
  | 'early-childhood'
  | 'faith-communities'
  | 'humanitarian-emergencies'
  | 'international-aid'
  | 'international-schools'
  | 'justice-settings'
  | 'migration-displacement'
  | 'pandemic-covid-19'
  | 'remote-learning'
  | 'schools'
  | 'sport'
  | 'travel-tourism';

/** The id of a concept of the scheme context: known ones complete in the editor, those of newer versions are accepted. */
export type ContextId = KnownContextId | (string & Record<never, never>);

/** The id of a concept of the scheme region in this version. */
export type KnownRegionId =
  | 'africa'
  | 'african-union'
  | 'americas'
  | 'asean'
  | 'asia'
  | 'australia-and-new-zealand'
  | 'caribbean'
  | 'central-america'
  | 'central-asia'
  | 'council-of-europe'
  | 'eastern-africa'
  | 'eastern-asia'
  | 'eastern-europe'
  | 'europe'
  | 'european-union'
  | 'latin-america'
  | 'latin-america-and-the-caribbean'
  | 'league-of-arab-states'
  | 'melanesia'
  | 'micronesia'
  | 'middle-africa'
  | 'northern-africa'
  | 'northern-america'
  | 'northern-europe'
  | 'oceania'
  | 'polynesia'
  | 'south-america'
  | 'south-eastern-asia'
  | 'southern-africa'
  | 'southern-asia'
  | 'southern-europe'
  | 'sub-saharan-africa'
  | 'western-africa'
  | 'western-asia'
  | 'western-europe';

/** The id of a concept of the scheme region: known ones complete in the editor, those of newer versions are accepted. */
export type RegionId = KnownRegionId | (string & Record<never, never>);

/** The id of a publisher in this version. */
export type KnownPublisherId =
  | '5rights-foundation'
  | 'abaad'
  | 'able-child-africa'
  | 'afel-lebanon'
  | 'african-union'
  | 'agenzija-appogg'
  | 'aisa'
  | 'alliance-cpha'
  | 'alo-116-albania'
  | 'amber-alert-europe'
  | 'apav'
  | 'arpan'
  | 'asean'
  | 'australian-human-rights-commission'
  | 'bac-latvia'
  | 'barnardos'
  | 'befrienders-worldwide'
  | 'better-internet-for-kids'
  | 'bissc'
  | 'boerns-vilkaar'
  | 'british-council'
  | 'brook'
  | 'bufdir'
  | 'c-sema'
  | 'c3p'
  | 'cabinet-office-japan'
  | 'capp-ireland'
  | 'cbse-india'
  | 'cdc'
  | 'cece-yara-foundation'
  | 'cedaw'
  | 'cfc'
  | 'child-care-board-barbados'
  | 'child-focus'
  | 'child-helpline-cambodia'
  | 'child-helpline-international'
  | 'child-matters'
  | 'child-welfare-information-gateway'
  | 'childhelp'
  | 'childline-botswana'
  | 'childline-kenya'
  | 'childline-mpumalanga'
  | 'childline-support-center-japan'
  | 'childline-thailand-foundation'
  | 'childline-trinidad-and-tobago'
  | 'childline-zimbabwe'
  | 'childnet'
  | 'children-department-vietnam'
  | 'childrens-action-plan-new-zealand'
  | 'childrens-authority-trinidad-and-tobago'
  | 'chs-alliance'
  | 'cis'
  | 'cnpdpcj-portugal'
  | 'coe'
  | 'congress-of-the-philippines'
  | 'consejo-ciudadano-ciudad-de-mexico'
  | 'contextual-safeguarding-network'
  | 'council-of-the-baltic-sea-states'
  | 'crc'
  | 'crca-albania'
  | 'crisis-text-line'
  | 'cwin-nepal'
  | 'cyberpeace-foundation'
  | 'cz-nic'
  | 'darkness-to-light'
  | 'dbe-south-africa'
  | 'dcfs-cayman-islands'
  | 'dcya-ireland'
  | 'department-for-family-policies-italy'
  | 'department-of-education-ireland'
  | 'department-of-education-northern-ireland'
  | 'department-of-education-victoria'
  | 'department-of-health-and-social-care-uk'
  | 'department-of-social-services-bahamas'
  | 'department-of-social-services-bangladesh'
  | 'deped-philippines'
  | 'dfe-england'
  | 'e-enfance-3018'
  | 'economist-impact'
  | 'ecpat'
  | 'ecpat-netherlands'
  | 'ecpat-sweden'
  | 'empowering-children-foundation'
  | 'end-corporal-punishment'
  | 'esafety-commissioner'
  | 'european-commission'
  | 'european-union'
  | 'farrer-safeguarding-unit'
  | 'fcdo'
  | 'federal-ministry-of-education-nigeria'
  | 'ffcriavs'
  | 'fifa'
  | 'freshfields-bruckhaus-deringer'
  | 'gcpea'
  | 'government-of-tanzania'
  | 'government-of-the-netherlands'
  | 'greek-safer-internet-centre'
  | 'gyeongnam-office-of-education'
  | 'haute-autorite-de-sante'
  | 'hcch'
  | 'head-of-state-spain'
  | 'home-office-uk'
  | 'hotline-ie'
  | 'hrabri-telefon'
  | 'iac-portugal'
  | 'iasc'
  | 'icelandic-red-cross'
  | 'icmec'
  | 'ilo'
  | 'inau-uruguay'
  | 'incibe'
  | 'inee'
  | 'ineqe'
  | 'inhope'
  | 'international-cocoa-initiative'
  | 'international-safeguards-sport-working-group'
  | 'internet-beschwerdestelle'
  | 'interpol'
  | 'ispa-austria'
  | 'itfcp'
  | 'itu'
  | 'iwf'
  | 'iwg-sexual-exploitation-of-children'
  | 'karma-nirvana'
  | 'kcs'
  | 'kein-taeter-werden'
  | 'kek-vonal'
  | 'kemendikbudristek'
  | 'kids-help-phone'
  | 'kinderschutz-schweiz'
  | 'kmk'
  | 'lastekaitse-liit'
  | 'lifeline-childline-zambia'
  | 'linka-bezpeci'
  | 'lscb-hammersmith-kensington-westminster'
  | 'lucy-faithfull-foundation'
  | 'maennerberatung-wien'
  | 'megjashi-north-macedonia'
  | 'men-colombia'
  | 'mes-ukraine'
  | 'mext'
  | 'mglsd-uganda'
  | 'mielenterveystalo'
  | 'minedu-peru'
  | 'mineduc-chile'
  | 'ministry-of-gender-equality-mauritius'
  | 'ministry-of-social-development-bahrain'
  | 'missing-people-uk'
  | 'moe-china'
  | 'moe-ecuador'
  | 'moe-france'
  | 'moe-taiwan'
  | 'moe-uae'
  | 'moes-uganda'
  | 'mosa-lebanon'
  | 'mup-croatia'
  | 'napac'
  | 'nas'
  | 'nask'
  | 'national-child-protection-authority-sri-lanka'
  | 'ncmec'
  | 'ncpcr-india'
  | 'nctsn'
  | 'netsafe'
  | 'neydarlinan-112'
  | 'nmhh'
  | 'nova-generacija'
  | 'nspcc'
  | 'obec-thailand'
  | 'online-safety-commission-fiji'
  | 'oslo-university-hospital'
  | 'pani-costa-rica'
  | 'parliament-of-india'
  | 'plan-international'
  | 'point-de-contact'
  | 'politiet-norway'
  | 'presidency-of-brazil'
  | 'promise-barnahus-network'
  | 'quebrar-o-silencio'
  | 'raising-voices'
  | 'rat-auf-draht'
  | 'red-barnet'
  | 'red-papaz'
  | 'rems-ta-center'
  | 'return-us-home-inc'
  | 'reunite-international'
  | 'rocit'
  | 'romulo-mabanta-buenaventura-sayoc-de-los-angeles'
  | 'rrt-lithuania'
  | 'safe-to-learn'
  | 'safeguarding-resource-and-support-hub'
  | 'safer-internet-centre-italy'
  | 'safer-internet-centre-slovenia'
  | 'safer-recruitment-consortium'
  | 'safernet-brasil'
  | 'samaritans'
  | 'save-the-children'
  | 'save-the-children-italy'
  | 'save-the-children-spain'
  | 'schr'
  | 'scottish-government'
  | 'smile-of-the-child'
  | 'snj-luxembourg'
  | 'social-affairs-department-seychelles'
  | 'sos-malta'
  | 'sotsiaalkindlustusamet'
  | 'state-council-china'
  | 'state-department-social-protection-kenya'
  | 'stop-it-now-usa'
  | 'swd-hong-kong'
  | 'swgfl'
  | 'telefono-azzurro'
  | 'the-code'
  | 'the-koons-family-institute-on-international-law-policy'
  | 'thorn'
  | 'together-for-girls'
  | 'tusla'
  | 'ubskm'
  | 'ukcis'
  | 'un-women'
  | 'unaids'
  | 'unesco'
  | 'unfpa'
  | 'ungei'
  | 'unhcr'
  | 'unicef'
  | 'unicef-argentina'
  | 'unicef-eapro'
  | 'unicef-india'
  | 'unicef-innocenti'
  | 'unicef-lacro'
  | 'unicef-spain'
  | 'united-nations'
  | 'vaiku-linija'
  | 'vice-rectorate-wallis-and-futuna'
  | 'webwise'
  | 'welsh-government'
  | 'weprotect-global-alliance'
  | 'who'
  | 'yourtown';

/** The id of a publisher: known ones complete in the editor, those of newer versions are accepted. */
export type PublisherId = KnownPublisherId | (string & Record<never, never>);

/** A place that a resource or a region of this version names: ISO 3166-1, ISO 3166-2, or `global`. */
export type CountryCode =
  | 'AD'
  | 'AE'
  | 'AF'
  | 'AG'
  | 'AI'
  | 'AL'
  | 'AM'
  | 'AO'
  | 'AR'
  | 'AS'
  | 'AT'
  | 'AU'
  | 'AU-VIC'
  | 'AW'
  | 'AX'
  | 'AZ'
  | 'BA'
  | 'BB'
  | 'BD'
  | 'BE'
  | 'BF'
  | 'BG'
  | 'BH'
  | 'BI'
  | 'BJ'
  | 'BL'
  | 'BM'
  | 'BN'
  | 'BO'
  | 'BQ'
  | 'BR'
  | 'BS'
  | 'BT'
  | 'BV'
  | 'BW'
  | 'BY'
  | 'BZ'
  | 'CA'
  | 'CC'
  | 'CD'
  | 'CF'
  | 'CG'
  | 'CH'
  | 'CI'
  | 'CK'
  | 'CL'
  | 'CM'
  | 'CN'
  | 'CO'
  | 'CR'
  | 'CU'
  | 'CV'
  | 'CW'
  | 'CX'
  | 'CY'
  | 'CZ'
  | 'DE'
  | 'DJ'
  | 'DK'
  | 'DM'
  | 'DO'
  | 'DZ'
  | 'EC'
  | 'EE'
  | 'EG'
  | 'EH'
  | 'ER'
  | 'ES'
  | 'ET'
  | 'FI'
  | 'FJ'
  | 'FK'
  | 'FM'
  | 'FO'
  | 'FR'
  | 'GA'
  | 'GB'
  | 'GB-ENG'
  | 'GB-NIR'
  | 'GB-SCT'
  | 'GB-WLS'
  | 'GD'
  | 'GE'
  | 'GF'
  | 'GG'
  | 'GH'
  | 'GI'
  | 'GL'
  | 'GM'
  | 'GN'
  | 'GP'
  | 'GQ'
  | 'GR'
  | 'GS'
  | 'GT'
  | 'GU'
  | 'GW'
  | 'GY'
  | 'HK'
  | 'HM'
  | 'HN'
  | 'HR'
  | 'HT'
  | 'HU'
  | 'ID'
  | 'IE'
  | 'IL'
  | 'IM'
  | 'IN'
  | 'IO'
  | 'IQ'
  | 'IR'
  | 'IS'
  | 'IT'
  | 'JE'
  | 'JM'
  | 'JO'
  | 'JP'
  | 'KE'
  | 'KG'
  | 'KH'
  | 'KI'
  | 'KM'
  | 'KN'
  | 'KP'
  | 'KR'
  | 'KR-48'
  | 'KW'
  | 'KY'
  | 'KZ'
  | 'LA'
  | 'LB'
  | 'LC'
  | 'LI'
  | 'LK'
  | 'LR'
  | 'LS'
  | 'LT'
  | 'LU'
  | 'LV'
  | 'LY'
  | 'MA'
  | 'MC'
  | 'MD'
  | 'ME'
  | 'MF'
  | 'MG'
  | 'MH'
  | 'MK'
  | 'ML'
  | 'MM'
  | 'MN'
  | 'MO'
  | 'MP'
  | 'MQ'
  | 'MR'
  | 'MS'
  | 'MT'
  | 'MU'
  | 'MV'
  | 'MW'
  | 'MX'
  | 'MY'
  | 'MZ'
  | 'NA'
  | 'NC'
  | 'NE'
  | 'NF'
  | 'NG'
  | 'NI'
  | 'NL'
  | 'NO'
  | 'NP'
  | 'NR'
  | 'NU'
  | 'NZ'
  | 'OM'
  | 'PA'
  | 'PE'
  | 'PF'
  | 'PG'
  | 'PH'
  | 'PK'
  | 'PL'
  | 'PM'
  | 'PN'
  | 'PR'
  | 'PS'
  | 'PT'
  | 'PW'
  | 'PY'
  | 'QA'
  | 'RE'
  | 'RO'
  | 'RS'
  | 'RU'
  | 'RW'
  | 'SA'
  | 'SB'
  | 'SC'
  | 'SD'
  | 'SE'
  | 'SG'
  | 'SH'
  | 'SI'
  | 'SJ'
  | 'SK'
  | 'SL'
  | 'SM'
  | 'SN'
  | 'SO'
  | 'SR'
  | 'SS'
  | 'ST'
  | 'SV'
  | 'SX'
  | 'SY'
  | 'SZ'
  | 'TC'
  | 'TD'
  | 'TF'
  | 'TG'
  | 'TH'
  | 'TJ'
  | 'TK'
  | 'TL'
  | 'TM'
  | 'TN'
  | 'TO'
  | 'TR'
  | 'TT'
  | 'TV'
  | 'TW'
  | 'TZ'
  | 'UA'
  | 'UG'
  | 'UM'
  | 'US'
  | 'UY'
  | 'UZ'
  | 'VA'
  | 'VC'
  | 'VE'
  | 'VG'
  | 'VI'
  | 'VN'
  | 'VU'
  | 'WF'
  | 'WS'
  | 'XK'
  | 'YE'
  | 'YT'
  | 'ZA'
  | 'ZM'
  | 'ZW'
  | 'global';

/** A language of a resource or a label of this version, and its shorter forms. BCP 47. */
export type LanguageCode =
  | 'ar'
  | 'bg'
  | 'bn'
  | 'bs'
  | 'cs'
  | 'cy'
  | 'da'
  | 'de'
  | 'el'
  | 'en'
  | 'es'
  | 'et'
  | 'fi'
  | 'fr'
  | 'ga'
  | 'hi'
  | 'hr'
  | 'hu'
  | 'id'
  | 'is'
  | 'it'
  | 'ja'
  | 'km'
  | 'ko'
  | 'lt'
  | 'lv'
  | 'mk'
  | 'ml'
  | 'mr'
  | 'mt'
  | 'nb'
  | 'nl'
  | 'pl'
  | 'pt'
  | 'pt-BR'
  | 'ro'
  | 'ru'
  | 'sk'
  | 'sl'
  | 'sq'
  | 'sr'
  | 'sv'
  | 'sw'
  | 'ta'
  | 'th'
  | 'tl'
  | 'tr'
  | 'uk'
  | 'vi'
  | 'zh'
  | 'zh-Hans'
  | 'zh-Hant';

/** The concept schemes of the taxonomy. */
export type ConceptScheme =
  | 'topic'
  | 'audience'
  | 'stage'
  | 'resource-type'
  | 'context'
  | 'region';

/**
 * Text by BCP 47 language tag. English is always there, but for summaries, usage notes and definitions of
 * `catalogue.<language>.json`, which are in one language: read texts with `textIn` of the SDK.
 */
export type LanguageMap = { readonly en: string } & Readonly<Record<string, string>>;

/** A resource of this catalogue by id, or a work outside it by title. */
export type Successor =
  | {
      /** Stable id: lower-case words joined by hyphens. Equal to the file name. Never reused. */
      readonly id: ResourceId;
    }
  | {
      readonly title: string;
      readonly published: string | null;
      readonly url: string | null;
    };

/** What became of an id that no longer names a resource. */
export type Redirect =
  | {
      /** Stable id: lower-case words joined by hyphens. Equal to the file name. Never reused. */
      readonly id: string;
      readonly status: 'moved';
      readonly to: ResourceId;
      readonly since: string;
    }
  | {
      /** Stable id: lower-case words joined by hyphens. Equal to the file name. Never reused. */
      readonly id: string;
      readonly status: 'split';
      readonly to: readonly ResourceId[];
      readonly since: string;
    }
  | {
      /** Stable id: lower-case words joined by hyphens. Equal to the file name. Never reused. */
      readonly id: string;
      readonly status: 'withdrawn';
      /** unconfirmed: no page of its own could be found that shows what the resource is. */
      readonly reason: 'closed' | 'unsafe' | 'duplicate' | 'unconfirmed' | 'publisher-request';
      readonly alternatives: readonly ResourceId[];
      readonly since: string;
    };

/** One difference between two versions. */
export type Change =
  | {
      readonly op: 'add';
      readonly kind: 'resource' | 'concept' | 'publisher';
      /** The id; that of a concept with its scheme: topic/online-safety. */
      readonly id: string;
      /** The English title, label or name. */
      readonly title: string;
    }
  | {
      readonly op: 'change';
      readonly kind: 'resource' | 'concept' | 'publisher' | 'redirect' | 'dataset';
      /** The id; that of a concept with its scheme: topic/online-safety. */
      readonly id: string;
      /** The English title, label or name. */
      readonly title: string;
      readonly fields: readonly FieldChange[];
    }
  | {
      readonly op: 'move';
      readonly kind: 'resource';
      /** The id; that of a concept with its scheme: topic/online-safety. */
      readonly id: string;
      /** The English title, label or name. */
      readonly title: string;
      readonly to: ResourceId;
    }
  | {
      readonly op: 'split';
      readonly kind: 'resource';
      /** The id; that of a concept with its scheme: topic/online-safety. */
      readonly id: string;
      /** The English title, label or name. */
      readonly title: string;
      readonly to: readonly ResourceId[];
    }
  | {
      readonly op: 'withdraw';
      readonly kind: 'resource';
      /** The id; that of a concept with its scheme: topic/online-safety. */
      readonly id: string;
      /** The English title, label or name. */
      readonly title: string;
      readonly reason: string;
      readonly alternatives: readonly ResourceId[];
    }
  | {
      readonly op: 'restore';
      readonly kind: 'resource' | 'concept' | 'publisher';
      /** The id; that of a concept with its scheme: topic/online-safety. */
      readonly id: string;
      /** The English title, label or name. */
      readonly title: string;
    }
  | {
      readonly op: 'deprecate';
      readonly kind: 'resource' | 'concept' | 'publisher';
      /** The id; that of a concept with its scheme: topic/online-safety. */
      readonly id: string;
      /** The English title, label or name. */
      readonly title: string;
    }
  | {
      readonly op: 'remove';
      readonly kind: 'resource' | 'concept' | 'publisher';
      /** The id; that of a concept with its scheme: topic/online-safety. */
      readonly id: string;
      /** The English title, label or name. */
      readonly title: string;
    }
  | {
      readonly op: 'shape';
      readonly kind: 'schema-version' | 'file' | 'schema';
      /** The file, or the place within the schema: Resource.summary. */
      readonly id: string;
      /** widened: a closed list takes new values. loosened: a limit is less strict. */
      readonly how: 'added' | 'removed' | 'narrowed' | 'widened' | 'loosened' | 'reworded' | 'raised' | 'lowered';
    };

/** One released version of the whole catalogue; immutable. */
export interface Dataset {
  readonly schemaVersion: 1;
  readonly version: string;
  /** Calendar day, such as 2026-11-23. */
  readonly released: string;
  readonly licence: 'CC0-1.0';
  /** Languages that concept labels are written in. */
  readonly languages: readonly string[];
  readonly resources: readonly Resource[];
  readonly concepts: readonly Concept[];
  readonly publishers: readonly Publisher[];
  readonly redirects: readonly Redirect[];
  /** What people come with. Versions before 2.1.0 have none. */
  readonly needs?: readonly Need[];
  /** Services that answer the same needs. */
  readonly answerSets?: readonly AnswerSet[];
  /** Reviews that approve the texts of needs as they are in this version. A text is shown until `dueOn`, in the places and the language of its review. */
  readonly reviews?: readonly Review[];
}

/** One guide, report, form, course or other work that helps to keep children safe. */
export interface Resource {
  /** Stable id: lower-case words joined by hyphens. Equal to the file name. Never reused. */
  readonly id: ResourceId;
  /** The title as published, by language. */
  readonly title: LanguageMap;
  /** The languages whose title is our translation, because none is published in them. */
  readonly titleGloss?: readonly string[];
  /** Other titles it is searched by: earlier titles, the title of a listing. */
  readonly alsoKnownAs?: readonly string[];
  /** What it is and whom it helps, in the catalogue's own words. At most 150 characters in English, 200 in others. */
  readonly summary: LanguageMap;
  /** What one must know before using it. */
  readonly usageNote?: LanguageMap;
  /** How far the texts in each language can be relied on. A language that is not named: a draft. */
  readonly textStatus?: Readonly<Record<string, TextStatus>>;
  /** Concept of the scheme resource-type. */
  readonly type: ResourceTypeId;
  /** Concepts of the scheme topic, most telling first. */
  readonly topics: readonly TopicId[];
  /** Concepts of the scheme audience. */
  readonly audiences: readonly AudienceId[];
  /** Concepts of the scheme stage. Only where the work itself names the stage or the age. */
  readonly stages?: readonly StageId[];
  /** Concepts of the scheme context. */
  readonly contexts: readonly ContextId[];
  readonly service?: Service;
  /** The age of the youngest children it is for, where the work says so. */
  readonly ageFrom?: number;
  /** The age of the oldest children it is for, where the work says so. */
  readonly ageTo?: number;
  /** What may distress or harm: an account of abuse, how offenders act, how people harm themselves. */
  readonly content?: readonly string[];
  /** Where it applies. "global" stands alone. */
  readonly places: readonly string[];
  /** The organisations that publish it, the first one first. */
  readonly publishers: readonly PublisherId[];
  readonly contributors?: readonly Contributor[];
  /** When it was published; null when unknown. */
  readonly published: {
    /** Year (2023) or year and month (2023-02). */
    readonly date: string;
    /** found: seen in a public page. recalled: from memory, not seen. */
    readonly evidence: 'found' | 'recalled';
  } | null;
  readonly editions: readonly Edition[];
  /** The documents of a collection or set. */
  readonly parts?: readonly Part[];
  /** True for the few resources a newcomer should open first. */
  readonly startHere?: boolean;
  readonly supersededBy?: Successor;
  readonly supersedes?: Successor;
  readonly pages?: number;
  /** SPDX identifier of the work itself, where it is stated. */
  readonly licence?: string;
  /** What it takes to read or use the work, where its page says so. */
  readonly access?: 'open' | 'registration' | 'paid';
  readonly isbn?: string;
  /** Labels of the origin listing, kept as they were. Never shown as headings. */
  readonly sourceLabels: readonly string[];
  readonly provenance: Provenance;
}

/** For a service of help: how it answers, as far as its pages say. */
export interface Service {
  /** Whether its page says that it costs the asker nothing. */
  readonly free: 'yes' | 'no' | 'unknown';
  /** Whether one must give a name. */
  readonly nameNeeded: 'yes' | 'no' | 'unknown';
  /** Its page on what it keeps to itself and when it must tell others; null when none was seen. */
  readonly confidentialityPage: string | null;
  /** Whether its page says that it may tell others, when a life is at risk for example. */
  readonly mayAct: 'yes' | 'no' | 'unknown';
  /** Its page on how to complain; null when none was seen. */
  readonly complaintsPage: string | null;
  /** How it is reached. */
  readonly channels: readonly string[];
  /** The youngest who may ask, where its page says so. */
  readonly ageFrom?: number;
  /** The oldest who may ask, where its page says so. */
  readonly ageTo?: number;
  /** Whether adults may ask, for a child or for themselves. */
  readonly forAdults: 'yes' | 'no' | 'unknown';
  /** The languages it answers in. BCP 47. */
  readonly languages: readonly string[];
  /** always: day and night. published: its page names hours. The hours themselves change too often. */
  readonly hours: 'always' | 'published' | 'unknown';
  /** Who answers. */
  readonly staffedBy: 'people' | 'bot' | 'unknown';
}

/** Where the facts of a record come from. */
export interface Provenance {
  /** The dataset version that first held this record. */
  readonly addedIn: string;
  /** The last dataset version that changed this record. Absent where none has since `addedIn`. Written when a version is published, never by hand. */
  readonly changedIn?: string;
  /** Public pages that the facts were taken from. */
  readonly source: readonly string[];
  /** What the address of the editions leads to; null when there is none. */
  readonly urlKind: ('own-page' | 'listing' | 'announcement' | 'third-party' | 'publisher') | null;
  readonly urlEvidence: ('found' | 'recalled') | null;
  /** The words of the title as they stood on the page that was read. */
  readonly titleAsRead?: string;
  /** inferred: taken from the language of the title and of the listing. */
  readonly languageEvidence: 'found' | 'inferred';
  /** The day a person last opened the address. Absent until that has happened. */
  readonly checkedOn?: string;
  /** The date of the copy that was read, where the copy states one. A copy never verifies. */
  readonly seenOn?: string;
  /** The day a person found the live page or service as the record says. */
  readonly verifiedOn?: string;
  /** Who verified: the service itself, the network it belongs to, or a curator on its live page. */
  readonly verifiedBy?: 'service' | 'network' | 'curator';
  /** The day a person last read the whole record against the work. */
  readonly reviewedOn?: string;
  /** The day by which it is to be read again. */
  readonly reviewDueOn?: string;
  /** What a curator should know; not shown to visitors. */
  readonly note?: string;
}

/** How far the texts of a record in one language can be relied on. */
export interface TextStatus {
  readonly status: 'draft' | 'read-by-machine' | 'read-by-person' | 'signed';
  /** Who read or signed it: a person of records/people. */
  readonly by?: string;
  /** The day on which they did. */
  readonly on?: string;
  /** SHA-256 of the English texts that this one renders. Another digest: they have changed since. */
  readonly renders?: string;
  /** SHA-256 of these texts themselves, as they were read or signed. Another digest: nobody has read them. */
  readonly text?: string;
}

/** A body that took part without publishing. */
export interface Contributor {
  readonly publisher: PublisherId;
  readonly role: 'source' | 'contributor' | 'commissioner' | 'imprint';
}

/** A resource in one language. */
export interface Edition {
  /** BCP 47 language tag, such as en, zh-Hans or pt-BR. */
  readonly language: string;
  /** Where this edition is found; null when no address is known. Never invented. */
  readonly url: string | null;
  /** The title as published in this language, where it is known. */
  readonly title?: string;
  /** What this address leads to, where it is not what `provenance` says. */
  readonly urlKind?: 'own-page' | 'listing' | 'announcement' | 'third-party' | 'publisher';
  /** How this address is known, where it is not what `provenance` says. */
  readonly urlEvidence?: 'found' | 'recalled';
  /** Public pages that this edition was seen on, where `provenance` does not name them. */
  readonly source?: readonly string[];
  /** The words of the title as they stood on the page that was read. */
  readonly titleAsRead?: string;
}

/** One document of a collection or of a set. */
export interface Part {
  /** Text by BCP 47 language tag. English ("en") is always present. */
  readonly title: LanguageMap;
  readonly url: string | null;
}

/** One meaning with its labels (SKOS). */
export interface Concept {
  /** Stable id: lower-case words joined by hyphens. Equal to the file name. Never reused. */
  readonly id: string;
  readonly scheme: ConceptScheme;
  /** skos:prefLabel. The one label shown, by language. */
  readonly prefLabel: LanguageMap;
  /** The words that a parent or a child would use, by language, where the one label shown is jargon. */
  readonly plainLabel?: LanguageMap;
  /** skos:altLabel. Other good labels, found by search. */
  readonly altLabel?: Readonly<Record<string, readonly string[]>>;
  /** skos:hiddenLabel. Outdated or wrong labels: found by search, never shown. */
  readonly hiddenLabel?: Readonly<Record<string, readonly string[]>>;
  /** skos:definition, in the catalogue's own words. */
  readonly definition?: LanguageMap;
  /** How far the texts in each language can be relied on. A language that is not named: a draft. */
  readonly textStatus?: Readonly<Record<string, TextStatus>>;
  /** skos:broader, within the same scheme. */
  readonly broader: readonly string[];
  /** skos:related, within the same scheme. */
  readonly related: readonly string[];
  /** skos:notation. For the scheme region: the code of the area in the M49 standard of the United Nations. For the scheme stage: the level in ISCED 2011. */
  readonly notation?: string;
  /** skos:exactMatch: the same concept in another vocabulary. */
  readonly exactMatch?: readonly string[];
  /** skos:closeMatch: nearly the same concept in another vocabulary. */
  readonly closeMatch?: readonly string[];
  /** For the scheme region: the ISO 3166-1 codes it holds. */
  readonly members?: readonly string[];
  /** No longer used; the id stays for ever. */
  readonly deprecated?: boolean;
  /** Where `deprecated`: the concepts to use in its place. */
  readonly replacedBy?: readonly string[];
  /** The languages whose labels a speaker has reviewed. All others are drafts. */
  readonly reviewed: readonly string[];
}

/** The organisation behind a resource. */
export interface Publisher {
  /** Stable id: lower-case words joined by hyphens. Equal to the file name. Never reused. */
  readonly id: PublisherId;
  /** The name as the organisation writes it. */
  readonly name: LanguageMap;
  readonly acronym?: string;
  readonly alsoKnownAs?: readonly string[];
  readonly homepage: string | null;
  /** Other sites of its own, with a domain of their own. */
  readonly websites?: readonly string[];
  /** Where it has its seat, ISO 3166-1 alpha-2; null for a body of several states or of all. */
  readonly country?: string | null;
  /** Its identifier in the Research Organization Registry. */
  readonly ror?: string;
}

/** What somebody comes with, in their own words. */
export interface Need {
  /** Stable id: lower-case words joined by hyphens. Equal to the file name. Never reused. */
  readonly id: string;
  /** What it is, in plain words: for editors and search, never shown on a card. */
  readonly label: LanguageMap;
  /** A neutral name of at most 24 characters; several needs may share one. */
  readonly chip: LanguageMap;
  /** What a card shows: conditional ("If things at home are not safe"), and without a word for the act. */
  readonly heading: LanguageMap;
  /** Whom it is about. work: nobody in particular. */
  readonly about: 'me' | 'my-child' | 'pupil' | 'friend' | 'own-thoughts' | 'work';
  /** Who comes with it: concepts of the scheme audience. */
  readonly askers: readonly AudienceId[];
  /** Concepts of the scheme topic. */
  readonly topics: readonly TopicId[];
  /** now: hours matter. today: somebody is harmed, or may be. Absent: neither. */
  readonly urgency?: 'now' | 'today';
  /** Whether nothing on the screen may repeat it: no suggestion, chip, link, print or announcement. */
  readonly private?: true;
  /** strict: a card is shown only where the words of a phrase stand together. never: the need moves the order alone. Absent: where a text has all telling words of a phrase. */
  readonly card?: 'strict' | 'never';
  /** How people say it, by language. English is always there. */
  readonly phrases: Readonly<Record<string, readonly string[]>>;
  /** Words whose asker is unknown: they move the order and never bring a card. */
  readonly words?: Readonly<Record<string, readonly string[]>>;
  /** Phrases that look alike and mean something else: "die my hair". */
  readonly except?: Readonly<Record<string, readonly string[]>>;
  /** Best first. Empty only in a part of the catalogue: an urgent need stays where none of its answers did. */
  readonly answers: readonly (Answer | AnswerOfSet)[];
  /** One or two calm sentences. Shown only where a review record covers this text, its language and the place of the page. */
  readonly advice?: LanguageMap;
}

/** A resource that answers a need. */
export interface Answer {
  /** The resource. */
  readonly id: ResourceId;
  /** talk: somebody who listens. tell: how to tell somebody, or whom. take-down: gets pictures removed. report: takes reports of what is illegal. authority: has the duty to protect. learn: explains. */
  readonly role: 'talk' | 'tell' | 'take-down' | 'report' | 'authority' | 'learn';
  /** Where it answers, where that is less than the resource says. ISO 3166. */
  readonly places?: readonly string[];
  /** The languages of pages that it answers on, where it is not for all of them. BCP 47. */
  readonly languages?: readonly string[];
}

/** All services of a set, those of the place of the page alone. */
export interface AnswerOfSet {
  /** The set of services. */
  readonly set: string;
  /** talk: somebody who listens. tell: how to tell somebody, or whom. take-down: gets pictures removed. report: takes reports of what is illegal. authority: has the duty to protect. learn: explains. */
  readonly role: 'talk' | 'tell' | 'take-down' | 'report' | 'authority' | 'learn';
}

/** Services that answer the same needs. */
export interface AnswerSet {
  /** Stable id: lower-case words joined by hyphens. Equal to the file name. Never reused. */
  readonly id: string;
  /** What these services do, for curators. */
  readonly label: string;
  /** Best first among those of one place. */
  readonly resources: readonly SetMember[];
}

/** A service of a set. */
export interface SetMember {
  /** The resource. */
  readonly id: ResourceId;
  /** Where it answers, where that is less than the resource says. ISO 3166. */
  readonly places?: readonly string[];
  /** The languages of pages that it answers on, where it is not for all of them. BCP 47. */
  readonly languages?: readonly string[];
}

/** What two people decided on the texts of a need. */
export interface Review {
  /** Stable id: lower-case words joined by hyphens. Equal to the file name. Never reused. */
  readonly need: string;
  /** BCP 47 language tag, such as en, zh-Hans or pt-BR. */
  readonly language: string;
  readonly places: readonly string[];
  /** SHA-256 over heading, advice, urgency and first three answers. A change of any of them ends the review. */
  readonly digest: string;
  readonly reviewers: readonly Reviewer[];
  readonly decision: 'approved' | 'refused' | 'withdrawn';
  /** Calendar day, such as 2026-11-23. */
  readonly decidedOn: string;
  /** At most 12 months later. */
  readonly dueOn: string;
}

/** One of the two people who decided. */
export interface Reviewer {
  /** One of records/people. */
  readonly person: string;
  readonly role: string;
  /** subject: for the need and the places. language: speaks it. */
  readonly competence: 'subject' | 'language';
  /** Where they work; null where that is not to be published. */
  readonly body: string | null;
}

/** Names the files of a dataset, each with its size and hash. */
export interface Manifest {
  readonly name: string;
  readonly schemaVersion: 1;
  readonly version: string;
  /** Calendar day, such as 2026-11-23. */
  readonly released: string;
  readonly licence: 'CC0-1.0';
  readonly counts: Readonly<Record<string, number>>;
  readonly files: Readonly<Record<string, {readonly bytes: number; readonly integrity: string; readonly mediaType: string}>>;
}

/** Resources withdrawn from versions already released. */
export interface Advisories {
  readonly schemaVersion: 1;
  readonly advisories: readonly Advisory[];
}

/** Withdraws a resource from versions that were already released. */
export interface Advisory {
  /** Stable id: lower-case words joined by hyphens. Equal to the file name. Never reused. */
  readonly id: string;
  /** The resource it is about. */
  readonly resource: ResourceId;
  /** The dataset versions it applies to: a range as npm writes it. */
  readonly versions: string;
  /** hide: show the resource no longer. warn: show the reason beside the resource. */
  readonly action: 'hide' | 'warn';
  readonly reason: string;
  /** Resources to use in its place, best first. */
  readonly alternatives?: readonly string[];
  /** Calendar day, such as 2026-11-23. */
  readonly published: string;
  /** The day the advisory itself was taken back. */
  readonly withdrawn?: string;
}

/** Every difference between a version and the one before. */
export interface Changes {
  readonly schemaVersion: 1;
  /** The version before; null for the first one. */
  readonly from: string | null;
  readonly to: string;
  /** Calendar day, such as 2026-11-23. */
  readonly released: string;
  readonly changes: readonly Change[];
  /** Differences of needs, of sets of answers and of reviews. Apart, so that readers of `changes` stay as they are. */
  readonly needs?: readonly NeedChange[];
}

/** One field with its value before and after. */
export interface FieldChange {
  /** The place within the record: summary.fr, editions[es].url. */
  readonly path: string;
  /** Absent where the field was added. */
  readonly before?: JsonValue;
  /** Absent where the field went away. */
  readonly after?: JsonValue;
}

/** One difference of needs between two versions. */
export interface NeedChange {
  readonly op: 'add' | 'change' | 'remove';
  readonly kind: 'need' | 'answer-set' | 'review';
  /** The id; that of a review with its language: wish-to-die.en. */
  readonly id: string;
  /** Where `op` is change. */
  readonly fields?: readonly FieldChange[];
}

/** Who answers for the catalogue, for what, and by when. */
export interface Contact {
  /** The body that answers for the catalogue. null: none has taken it on. */
  readonly owner: string | null;
  readonly safety: ContactChannel;
  readonly corrections: ContactChannel;
  readonly complaints: ContactChannel;
}

/** One kind of message to those who keep the catalogue. */
export interface ContactChannel {
  /** Who answers: a role, never a name. */
  readonly role: string;
  /** An https: page or an e-mail address. null: no owner has set one. */
  readonly address: string | null;
  /** Working days until a person answers. null: nobody has promised it. */
  readonly workingDays: number | null;
}

/** What a version of the catalogue does not have. */
export interface Gaps {
  readonly schemaVersion: 1;
  readonly version: string;
  /** Calendar day, such as 2026-11-23. */
  readonly released: string;
  readonly countries: CountryGaps;
  readonly languages: readonly LanguageGaps[];
}

/** Gaps by country. A part of a country counts for it: GB-ENG for GB. */
export interface CountryGaps {
  /** Countries that a service of help is recorded for. ISO 3166-1. */
  readonly withService: readonly string[];
  /** All others: what is for the whole world is all that they find. */
  readonly withoutService: readonly string[];
  /** Countries that no record is about. */
  readonly withoutResource: readonly string[];
}

/** Gaps of one language of the labels. */
export interface LanguageGaps {
  /** BCP 47 language tag, such as en, zh-Hans or pt-BR. */
  readonly language: string;
  /** Resources whose summary is not in this language. */
  readonly withoutSummary: number;
  /** Resources whose usage note is not in this language, though they have one. */
  readonly withoutUsageNote: number;
  /** Concepts whose definition is not in this language. */
  readonly withoutDefinition: number;
  /** Resources whose texts in this language no professional has signed. */
  readonly unsigned: number;
  /** Resources that can be read in this language. */
  readonly editions: number;
}

/** What the catalogue takes in, and who decides. */
export interface Trust {
  readonly enters: readonly EntryRule[];
  readonly staysOut: readonly Exclusion[];
  readonly yardsticks: readonly Yardstick[];
  readonly roles: readonly Role[];
  /** What whoever has an interest does, and does not do. */
  readonly conflicts: readonly string[];
}

/** What a record must be or show to enter. */
export interface EntryRule {
  /** Stable id: lower-case words joined by hyphens. Equal to the file name. Never reused. */
  readonly id: string;
  /** services: those of help, on top of what all must be. */
  readonly appliesTo: 'all' | 'services';
  readonly text: string;
  /** Where a record says so. */
  readonly fields?: readonly string[];
}

/** What does not enter, and why. */
export interface Exclusion {
  /** Stable id: lower-case words joined by hyphens. Equal to the file name. Never reused. */
  readonly id: string;
  readonly text: string;
  readonly why: string;
}

/** Published criteria of others that ours were measured by. */
export interface Yardstick {
  readonly name: string;
  readonly asks: string;
  /** Whether its own text was read; otherwise only what others say of it. */
  readonly read: boolean;
}

/** Who may do what: a role, never a name. */
export interface Role {
  /** Stable id: lower-case words joined by hyphens. Equal to the file name. Never reused. */
  readonly id: string;
  readonly may: string;
  readonly must: string;
}

/** `taxonomy.json`: the concepts alone. */
export type Taxonomy = Pick<Dataset, 'schemaVersion' | 'version' | 'released' | 'licence' | 'concepts'>;

/** `redirects.json`: what became of the ids that no longer name a resource. */
export type Redirects = Pick<Dataset, 'schemaVersion' | 'version' | 'released' | 'licence' | 'redirects'>;

// Without this line, declarations without `export` would be exported as well.
export {};
declare const installed: unique symbol;

/**
 * `catalogue.json` as this very version of the package holds it. A catalogue that is opened from it takes the ids and
 * codes of this version alone; one of any other `Dataset` takes those of newer versions too.
 */
export interface InstalledDataset extends Dataset {
  /** Not there at run time. */
  readonly [installed]: true;
}

/** A value that JSON can hold. */
export type JsonValue =
  | string
  | number
  | boolean
  | null
  | readonly JsonValue[]
  | { readonly [name: string]: JsonValue };
