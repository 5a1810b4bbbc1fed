"""A person's allergy or intolerance: to food, drugs, animals, plants, insects or materials.

Food allergens are those of Regulation (EU) 1169/2011, annex II (https://eur-lex.europa.eu/eli/reg/2011/1169/oj).
"""

from __future__ import annotations

from sensitive_scan.recognizer import Recognizer

_ALLERGENS = tuple(
    """
peanut; peanuts; nut; nuts; tree nut; tree nuts; almond; almonds; cashew; cashews; walnut; walnuts; hazelnut
hazelnuts; pistachio
sesame; soy; soya; wheat; gluten; gluten free; coeliac; celiac; milk; cows milk; dairy; lactose; lactose intolerant
egg; eggs; fish
shellfish; prawn; prawns; shrimp; crab; lobster; seafood; crustaceans; molluscs; mustard; celery; lupin; sulphites
sulfites; kiwi; mango
strawberry; strawberries; banana; tomato; coconut; chickpea; msg; food colouring; penicillin; penicillin v
amoxicillin; sulfa
sulpha; sulfa drugs; sulfonamide; aspirin; ibuprofen; nsaid; nsaids; codeine; morphine; iodine; contrast dye
anaesthesia; anesthesia
cephalosporin; latex; nickel; bee; bees; bee sting; bee stings; bee venom; wasp; wasps; wasp stings; insect bites
pollen; grass; grass pollen; tree pollen; ragweed; birch; dust; dust mite; dust mites; house dust mite; mold; mould
cat; cats; dog; dogs
pet hair; animal dander; dander; horse; feathers; wool; perfume; fragrance; hay fever; eczema; asthma; hives; rash
anaphylaxis
anaphylactic; epi; epipen; epi pen; antihistamine; allergic; allergy; allergies; severe allergy; nut allergy
food allergy; drug allergy
intolerance; intolerant; nkda; nka; seasonal; seasonal allergies
cacahuete; cacahuate; mani; frutos secos; nueces; mariscos; marisco; leche; lactosa; huevo; huevos; trigo
penicilina; polen; acaros
polvo; gato; gatos; perro; picadura de abeja; abejas; aines; sulfas; amendoim; castanha; leite; camarao; ovo
dipirona; poeira
arachide; arachides; noix; fruits a coque; lait; oeuf; oeufs; crustaces; fruits de mer; penicilline; acariens
poussiere; chat; guepes
erdnuss; erdnusse; nusse; haselnuss; milch; laktose; laktoseintoleranz; eier; weizen; soja; krebstiere; hausstaub
hausstaubmilben; graser; birke; katzenhaare; bienen; wespen; tierhaare; heuschnupfen; arachidi; noci; frutta secca
latte; lattosio; uova
crostacei; glutine; polline; acari; polvere; pinda; pindas; noten; melk; koemelk; schaaldieren; huisstofmijt; katten
bijen
orzechy; orzeszki ziemne; mleko; laktoza; jaja; pszenica; penicylina; pylki; roztocza; kurz; siersc; fistik
yer fistigi; sut; laktoz
yumurta; bugday; deniz urunleri; penisilin; kedi; kacang; susu; telur; udang; kepiting; debu; hai san
dau phong; sua; trung; phan hoa; khang sinh; penicilin; moongfali; doodh; anda; dhool; मूंगफली; दूध; अंडा; धूल
पेनिसिलिन
卵; 牛乳; 小麦; そば; 落花生; ピーナッツ; えび; かに; 花粉; ダニ; 猫; ペニシリン; 花生; 牛奶; 鸡蛋; 海鲜; 虾; 青霉素
尘螨; 땅콩; 우유; 계란; 새우; 페니실린
فول سوداني; مكسرات; حليب; بيض; بنسلين; غبار; أسماك; ถั่ว; อาหารทะเล; กุ้ง; เพนิซิลิน
"""
    .strip().replace("\n", "; ").split("; ")
)  # fmt: skip

recognizer = Recognizer(
    entity="ALLERGY",
    name="allergy of a person",
    values=_ALLERGENS,
    fields=(
        *("allergy", "allergies", "allergy details", "allergy info", "allergy notes", "allergic", "allergic to"),
        *("known allergies", "food allergy", "food allergies", "drug allergy", "drug allergies", "medicine allergy"),
        *("any allergies", "allergies intolerances", "allergies medication", "allergy status"),
        *("allergens of person", "intolerance", "intolerances", "food intolerance", "nut allergy"),
        *("dietary medical", "dietary restrictions medical", "अलर्जी", "एलर्जी", "ஒவ்வாமை", "alergia", "alergias"),
        *("alergico a", "alergias e intolerancias", "intolerancias", "allergie", "allergies connues"),
        *("intolerances alimentaires", "allergien", "unvertraglichkeiten", "unvertraglichkeit"),
        *("alergia a medicamentos", "intolerancia", "intolleranze", "intolleranza", "allergia", "allergieen"),
        *("allergi", "allergia tiedot", "uczulenie", "uczulenia", "alergie", "alergeny", "allergiak", "alerji"),
        *("alerjiler", "alerjisi", "ilac alerjisi", "alergi", "alergi obat", "alergi makanan", "alahan", "di ung"),
        *("di ung thuoc", "di ung thuc an", "حساسية", "الحساسية", "آلرژی", "אלרגיה", "аллергия", "αλλεργια"),
        *("アレルギー", "过敏", "过敏史", "药物过敏", "過敏", "알레르기", "알러지", "แพ้ยา", "แพ้อาหาร"),
    ),
    context=("dietary", "diet", "dietary requirements", "allergens"),
    siblings=(
        *("reaction", "reaction1", "severity", "severity1", "patient", "encounter", "blood group"),
        *("emergency contact", "medication"),
    ),
    confused_with="allergens on a menu or product list",
    matches=(
        *("sesame, has an epipen", "Nickel (substance)", "polen", "penicillin", "peanuts, bee stings"),
        "Celery (substance)",
    ),
    rejects=("blue", "July 14-18", "waiver signed"),
)
