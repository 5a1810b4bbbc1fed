"""Cues: the classes of words from which one reads of whom a sentence speaks, and whether it says so.

Each class is a named reason for or against; words of several languages stand side by side, folded and lower case. A
word may be in several classes.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

_WORDS: Mapping[str, str] = {
    # a natural person by pronoun
    "pronoun": """
        he she him her hers his himself herself they their theirs i me my mine myself we our im ive hes shes he'll
        uska uski uske usko unka unki unke unko unhe unhone usne iska iski iske isko isne mera meri mere mujhe
        maine hum hamara hamari apna apni apne woh wo
        su sus ella ellos mi mis yo suyo
        dele dela seu sua seus suas ele ela meu minha deles
        ses il elle lui leur mon mes je
        er sie ihr ihre ihrem ihren ihrer sein seine seinem seinen seiner ihm ihn ich mein meine meinem mir mich
        dia beliau saya ia aku
        वह वे उसका उसकी उसके उसे उनका उनकी उनके उन्हें मेरा मेरी मेरे मुझे मैं इनका इनकी
        அவர் அவரது அவருக்கு அவள் அவன் அவனுக்கு அவளுக்கு எனக்கு என் எனது நான் இவர் இவருக்கு
    """,
    "kin": """
        wife husband spouse hubby partner girlfriend boyfriend fiance fiancee mother father mum mom mummy dad daddy papa
        mama ma parents parent son daughter kid kids child children baby twins brother sister sibling bro sis nephew
        niece uncle aunt auntie cousin grandma grandmother grandpa grandfather granddad nana gran mil fil inlaws
        mother-in-law father-in-law widow widower ex family household stepson stepdaughter wifes missus
        biwi patni pati maa baap beta beti bete bhai behen bhabhi chacha dada dadi nana nani saas sasur bacha bachcha
        bacche bachi ladka ladki mummy gharwali parivar wife's
        esposa esposo marido mujer madre padre mama papa hijo hija hijos hermano hermana abuelo abuela suegra suegro
        novio novia pareja familia nino nina cunado cunada sobrino sobrina yerno tio tia
        mulher mae pai filho filha filhos irmao irma avo sogra sogro namorada namorado companheira companheiro menino
        menina genro nora neta neto
        femme mari epouse epoux mere pere fils fille enfant enfants frere soeur grand-mere conjoint conjointe compagne
        compagnon copain copine beau-pere famille foyer gamin
        frau mann ehefrau ehemann mutter vater sohn tochter kinder bruder schwester oma opa schwiegermutter
        schwiegervater partnerin freundin familie lebensgefahrtin neffe nichte schwager
        istri istrinya suami suaminya ibu ibunya bapak bapaknya ayah anak anaknya adik kakak mak keluarga isteri abang
        पत्नी पति माँ मां पिता पिताजी बेटा बेटी बेटे भाई बहन दादी दादा परिवार बच्चा बच्चे
        மனைவி கணவர் அம்மா அப்பா மகன் மகள் குழந்தை தம்பி அண்ணன் தங்கை அக்கா தாயார் தந்தை குடும்பம் பையன் மகனுக்கு மகளுக்கு
    """,
    "role": """
        client customer cust candidate applicant patient tenant tenants insured proposer borrower employee worker
        colleague contact donor member participant resident student pupil guy man woman lady gentleman boy girl person
        buyer homeowner landlord lodger driver manager boss owner director receptionist assistant pa nanny maid cook
        chef teacher nurse guard operator setter supervisor intern trainee rep agent guarantor claimant policyholder
        prospect lead caller user caregiver carer veteran retiree pensioner widow farmer dev developer engineer
        couple individual male female caretaker neighbour neighbor counsellor founder ceo cfo spouse supporter
        banda bandi aadmi aurat ladka ladki sir madam ji sahab saab bhaiya didi seth
        cliente candidato candidata senor senora inquilino trabajador trabajadora empleado empleada chico chica hombre
        mujer aval paciente alumno alumna jefe conductor socio comprador dueno
        senhor senhora inquilina funcionario funcionaria rapaz aluno aluna chefe motorista comprador dono gerente
        cliente client cliente locataire candidat candidate monsieur madame patron salarie salariee eleve patient
        patiente dame homme jeune interlocuteur gerant assure assuree chauffeur collegue
        kunde kundin kandidat kandidatin bewerber bewerberin mieter mieterin herr mitarbeiter mitarbeiterin chef chefin
        kollege kollegin patient patientin schuler fahrer ansprechpartner azubi lehrling inhaber
        pelanggan nasabah karyawan pak bu calon penyewa pembeli murid budak orang
        ग्राहक उम्मीदवार मरीज आदमी औरत छात्र छात्रा कर्मचारी मालिक सर मैडम लड़का लड़की
        வாடிக்கையாளர் ஊழியர் மாணவர் நோயாளி மாணவி நபர் டிரைவர்
    """,
    "title": """
        mr mrs ms miss dr sir shri smt sri ji bhai ben behen sahab bhaiya prof rev sra sr senora don dona herr frau mme
        monsieur madame pak bu bang mbak mas encik puan cik datuk tan
    """,
    "has": """
        has had have having got gets getting having he's she's is was are were been being suffers suffering suffered
        diagnosed undergoing undergone underwent admitted recovering recovered battling fighting living lives on taking
        takes took needs uses carries wearing wears developed contracted caught survived survivor told mentioned
        disclosed said says confided admits confirmed complains revealed earns earning makes making draws drawing paid
        owes owed filed declared lost left identifies identified belongs self
        hai hain hua hui hue tha thi ho gaya gayi gaye raha rahi rahe chal karwa kara karaya leta leti lete laga
        lagi padta bola boli bataya batayi kehta
        tiene tuvo tenia padece sufre sufrio esta es fue toma dio diagnosticaron operaron anda trae gana cobra debe
        tem teve sofre sofreu esta foi toma anda ganha recebe deve faz ficou
        eu est etait souffre suit prend fait touche gagne doit ete atteint atteinte
        hat hatte ist war leidet nimmt bekommt verdient wurde hatte braucht muss
        sedang lagi kena sakit punya ada dapat gaji sudah kene
        है हैं हुआ हुई था थी हो गया गई रहा रही रहे चल लेते लेती बताया बोला
        உள்ளது இருக்கு இருக்கிறது ஆகிவிட்டது எடுத்துக்கொள்கிறார் வாங்குகிறார் சொன்னார் என்றார் செய்துகொண்டார்
    """,
    "negation": """
        no not never none nil without denies denied isn't wasn't aren't doesn't didn't hasn't haven't hadn't cannot nor
        neither isnt wasnt arent doesnt didnt hasnt havent dont don't won't wont nothing zero n/a na non negative
        nahi nahin nai mat na bina koi
        sin ni nunca ningun ninguna jamas nao sem nem nenhum nenhuma
        pas sans aucun aucune jamais rien ne ni
        kein keine keinen keiner keinem nicht nie ohne weder nichts
        tidak bukan tak tanpa belum takde
        नहीं नही ना बिना कोई
        இல்லை இல்ல கிடையாது
    """,
    "maybe": """
        if whether suppose hypothetical hypothetically question asked asking asks example eg sample dummy test template
        placeholder policy guideline reminder rule form field fields checkbox dropdown column mandatory optional imagine
        imaginary should would could might may possible case scenario training brochure faq webinar blog article
        report survey guide video leaflet newsletter poster pamphlet
        agar kya matlab misaal
        si ejemplo caso pregunta politica plantilla campo campos formulario consulta
        se exemplo pergunta modelo campos formulario
        exemple modele champ champs formulaire cas question
        wenn falls ob beispiel frage muster vorlage feld formular
        kalau jika contoh apakah
        अगर क्या உதாரணம் என்றால்
    """,
    "asking": """
        ask asks asked asking question questions query queries enquired inquired wondered wonders wondering pucha poocha
        puchha puch pooch puchhi sawal pregunto pregunta pregunta perguntou pergunta demande demandait demander fragt
        fragte frage tanya bertanya tanyakan general hypothetical curious curiosidad kitna kaise
    """,
    "condition": """
        if whether suppose agar case happens happen si se falls ob wenn kalau jika apakah whether covers cover covered
        cubre cubra cobre couvre mitversichert would milega ho jaye jaye
    """,
    "organisation": """
        company companies firm ltd limited pvt inc llc plc corp corporation gmbh ag sarl sas sa bv llp partnership
        clinic clinics hospital hospitals centre center institute institution foundation charity charities ngo
        nonprofit society association trust federation council ministry department dept school college university
        academy bank nbfc lender lenders insurer insurers carrier carriers broker agency agencies vendor vendors
        supplier suppliers manufacturer manufacturers distributor distributors wholesaler retailer retailers dealer
        dealers shop shops store stores pharmacy pharmacies chain lab labs laboratory laboratories startup brand
        brands practice practices studio salon group industry sector market tender govt government club chapter
        employer employers branch branches warehouse factory plant mill unit units provider providers practice
        empresa empresas clinica hospital laboratorio fundacion asociacion tienda fabrica proveedor distribuidor
        constructora ayuntamiento farmacia cooperativa
        fundacao associacao loja fornecedor distribuidora prefeitura escola
        entreprise societe clinique hopital laboratoire fondation magasin usine fournisseur mairie ecole pharmacie
        cabinet centre
        firma unternehmen klinik krankenhaus labor stiftung verein hersteller lieferant handler apotheke praxis behorde
        werk betrieb schule
        perusahaan rumah klinik toko pabrik yayasan sekolah kilang syarikat
        कंपनी अस्पताल क्लिनिक संस्था दुकान स्कूल
        நிறுவனம் மருத்துவமனை கிளினிக் கடை பள்ளி
    """,
    "trade": """
        sells sell selling sale supply supplies supplied order orders ordered quote quoted quotation invoice invoices
        price prices pricing priced rate rates cost costs demo module modules software app platform crm erp dashboard
        integration api feature features product products catalogue catalog brochure sample samples shipment container
        units pcs pieces pack packs strips boxes cartons bulk stock stocks range line launch launched campaign campaigns
        ad ads event events booth stall expo conference fair gala walkathon marathon fundraiser sponsor sponsors
        sponsorship ticket tickets licence licences license licenses seats renewal upsell pitch proposal rfp rfq tender
        project projects equipment machine machines device devices kit kits kiosk furniture beds fabric colour color
        shades shade label labels packaging print printing design logo website domain server servers system systems
        module portal subscription package packages plan plans scheme schemes policy rider riders cover benefit benefits
        vende venden pedido cotizacion factura precio modulo producto productos campana evento muestra unidades marca
        fatura preco produto produtos campanha orcamento unidades
        devis commande facture prix produit produits campagne evenement offre logiciel
        angebot bestellung rechnung preis produkt produkte kampagne veranstaltung muster ausschreibung stuck software
        pesanan harga produk unit invoice
        ऑर्डर कीमत माल कोटेशन மென்பொருள் ஆர்டர் விலை
    """,
    "wish": """
        want wants wanted need needs interested interest enquiry inquiry enquired looking look require requires required
        asked request requested requests seeking exploring considering evaluating compare comparing quote
        chahiye chahte chahta puch pucha poocha
        quiere quieren busca buscan necesita pide solicita interesado interesada
        quer querem procura precisa pediu interessado
        veut cherche souhaite demande interesse besoin
        sucht mochte braucht anfrage interesse
        mau minta cari butuh nak
    """,
    "vacancy": """
        vacancy vacancies opening openings position positions role roles hiring hire recruiting recruit jd posting
        posted advert job jobs headcount requisition fresher freshers seats range budget band offered salary-range
        vacante vacantes puesto puestos oferta contratar perfil
        vaga vagas
        poste postes recrute annonce recrutement
        stelle stellen stellenanzeige gesucht
        lowongan jawatan kekosongan
    """,
    "joke": """
        lol haha hehe joke joking joked kidding literally basically nearly almost practically like sort kind bit
        metaphor phrase called nickname figuratively kaput casi quasi fast wie lmao jk funny laughed
    """,
    "deceased": """
        late died dies death dead deceased passed demise funeral rip obituary memorial memory condolence condolences
        expired widow widower estate guzar gaye swargvasi murio fallecio fallecido fallecida faleceu falecido falecida
        decede decedee deces feu mort verstorben verstorbene gestorben meninggal almarhum allahyarham wafat
    """,
    "animal": """
        dog cat cattle cow cows horse horses herd puppy kitten pet pets vet veterinary poultry sheep goat pig pigs
        livestock calf mare stallion perro gato ganado vaca cao gado chien chat vache hund katze kuh pferd rind kucing
    """,
    "machine": """
        server database system printer engine compressor network router website site domain pump motor vehicle car truck
        battery pipeline build deploy code printer laptop phone screen app tablet disk drive machine printer generator
        account subscription invoice contract
    """,
}

_SPLIT: dict[str, frozenset[str]] = {name: frozenset(words.split()) for name, words in _WORDS.items()}
CLASSES: Mapping[str, tuple[str, ...]] = {
    word: tuple(name for name, words in _SPLIT.items() if word in words) for word in frozenset().union(*_SPLIT.values())
}
"""The classes of a word."""
CLASS_NAMES = frozenset(_SPLIT)
PERSON = frozenset({"pronoun", "kin", "role", "title", "name"})
"""Classes of words that stand for a natural person."""
