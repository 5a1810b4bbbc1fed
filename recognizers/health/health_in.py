"""How notes in Hindi (in both scripts, mixed with English) and Tamil speak of a person's health.

Own words after the chapters of WHO ICD-10 (https://icd.who.int/browse10).
"""

from __future__ import annotations

from sensitive_scan.mentions import Mentions

mentions = (
    Mentions(
        entity="HEALTH_CONDITION",
        language="hi-Latn",
        telling="""
sugar hai; ko sugar; sugar ki bimari; sugar ka mareez; sugar badh/badha/badhi/high; sugar aur bp
bp ka mareez/mariz/problem; ko bp; bp hai; bp badh/badha/high/low/ki; bp ki goli/dawai/dava; ko thyroid; thyroid hai
ko cancer; cancer hai/hua/ho/ka/nikla/ki; cancer ka ilaj/operation/mareez; ko tb; tb hai/hua/ho/ki
dil ka daura/dora/mareez/operation; dil ki bimari; heart ka problem/operation/patient/mareez
heart attack aaya/aya/hua/aa; attack aaya/aya/aagaya; attack aa gaya; daura pada/padta/padte/aaya/padne
daure padte/aate/padne; mirgi; mirgi ke daure; lakwa; lakva; laqwa; falij; paralysis ka/ho/hua/attack; kidney fail
kidney kharab; kidney ka/ki problem/operation/patient; dono kidney; kidney me stone/pathri; pathri; liver kharab
liver ka problem; peeliya; pilia; dengue hua/ho/hai; dengue ho gaya; malaria hua/ho; typhoid hua/ho; khoon ki kami
haddi toot*; haddi tut*; pair toot*/tut*/fracture; haath toot*/tut*/fracture; pair me/mein fracture/dard/rod
kamar dard; kamar me dard; ghutne ka/ki/me dard/operation/problem; ghutno me dard; slip disc hai
saans ki bimari/takleef/problem/dikkat; dama hai; dama ki; asthma hai; ko asthma; bimar hai; bimar rehta/rehti/rehte
bimar chal; bahut bimar; bimari hai; gambhir bimari; tabiyat kharab; tabiyat bahut kharab; tabiyat thik nahi
tabiyat theek nahi; hospital me admit/bharti/hai; aspatal me; bharti hai; admit hai; admit hua/hui/hue
admit karaya/karwaya/kiya/karna; icu me; icu mein; accident ho gaya; accident hua; chot lagi; chot aayi; sir me chot
aankh ka operation; aankh kharab; ek aankh; aankh se dikhta/dikhai nahi; sunai nahi; sun nahi
chal nahi sakta/sakti/pata/pati; chalne me dikkat/takleef; pair se; polio hai/se/ka/hua; hiv positive; hiv hai; ko hiv
covid hua; corona hua; ko corona; corona ho gaya; jal gaya; jal gayi; brain tumor hai/hua; stroke aaya; stroke hua
piles ki/ka problem; bawasir; chakkar aate; behosh ho/hua
""",
        plain="""
bimari; bimar; mareez; mariz; tabiyat; dard; bukhar; takleef; operation; aspatal; hospital; madhumeh; diabetes; dama
chot; kamzori; ilaaj; ilaj; dawai; dawa; goli; injection; khoon; jaanch; sugar; bp; thyroid; cancer; dengue
""",
    ),
    Mentions(
        entity="TREATMENT",
        language="hi-Latn",
        telling="""
operation hua/hui/hai/hone/karwaya/karaya/ho; ka operation; bypass hua/hui/hai/karwaya/ho; ka bypass
angioplasty hua/hui/thai/karwayi; stent dala/pada/laga/lage; dialysis pe/par/chal/hota/hoti; dialysis chal raha/rahi
ka dialysis; chemo chal/ho/hua/hoti/hota; ki chemo; ka chemo; kemo chal; ilaj chal; ilaaj chal
treatment chal raha/rahi; ka ilaj; ka ilaaj; dawai chal; dawai leta/leti/lete/le/kha/khata/khati
goli khata/khati/leta/leti; dawai pe hai; transplant hua/karwana/hona; donor dhoond/dhundh; doctor ne bola/kaha/mana
bed rest bola; bed rest pe; tanke lage; plaster laga/chadha; physiotherapy chal; report me/mein aaya/nikla/positive
sugar ki dawai/dava/goli; bp ki dawai/dava/goli; depression ki dawai/goli; neend ki goli/dawai
insulin leta/leti/lete/pe/lagata; hospital se discharge/chutti; delivery hui; cesarean hua
""",
    ),
    Mentions(
        entity="PREGNANCY",
        language="hi-Latn",
        telling="""
pregnant hai; wo/woh/biwi/wife/patni/bahu/beti pregnant; pet se hai; pet se; maa banne wali; maa banne
bachcha hone wala; bachha hone wala; baby hone wala; delivery hone wali; # mahine ki pregnant; # mahina chal
# mahine se hai; garbhvati; garbhwati; miscarriage hua/ho; bachcha gir/gira; ivf karwa/kara/chal; bacha nahi ho
bachche nahi ho
""",
    ),
    Mentions(
        entity="MENTAL_HEALTH",
        language="hi-Latn",
        telling="""
depression me/mein; depression hai/hua/ho/ki; ko depression; dimag ka/ki bimari/doctor/ilaj/problem; dimagi bimari
dimagi haalat; mansik rogi/bimari/roop/tanav; paagal hai/khana; suicide kiya/karne/ki koshish; zeher kha/khaya
phansi lagayi/laga; anxiety hai/hoti/ki; ghabrahat hoti; tension me/se bimar; autism hai; mand buddhi; mandbuddhi
""",
    ),
    Mentions(
        entity="SUBSTANCE_USE",
        language="hi-Latn",
        telling="""
daaru pita/peeta/piti/peete/ki aadat/ki lat; daru pita/peeta/pite/peete/ki; sharab pita/peeta/pite/peete/ki; sharabi
nashe me/ki/karta; nasha karta/karte/mukti; nasha mukti; nashedi; ganja pita/peeta/phukta; charas; smack
cigarette pita/peeta/pite/peete; bidi pita/peeta; gutkha khata/khate; tambaku khata/khate/khane; smoke karta/karte
drugs leta/lete/leti; peene ki aadat; bewda; daaru bahut; daaru pe; daaru ki; peete hai; peeta hai; sharab bahut
nasha karta; nashe ka
""",
    ),
    Mentions(
        entity="DISABILITY",
        language="hi-Latn",
        telling="""
viklang; divyang; apahij; langda; lula; goonga; gunga; behra; andha; andhi; handicapped hai
ek pair/haath/aankh nahi/se/kharab; wheelchair pe; viklang certificate; # viklang; disabled hai
bol nahi sakta/sakti/pata; dikhta nahi
""",
    ),
    Mentions(
        entity="ALLERGY",
        language="hi-Latn",
        telling="""
se allergy hai; ko allergy; allergy hai; allergy ho; se allergy
""",
    ),
    Mentions(
        entity="HEALTH_CONDITION",
        language="hi",
        telling="""
मधुमेह है; शुगर है; शुगर की; शुगर बढ़; को शुगर; बीपी है; बीपी की; को बीपी; को कैंसर; कैंसर है; कैंसर हो; कैंसर का
कैंसर से; टीबी है; को टीबी; दिल का दौरा; हार्ट अटैक; हृदय रोग; दौरा पड़ा; मिर्गी; लकवा; किडनी फेल; किडनी खराब; गुर्दे
पीलिया; डेंगू हो; डेंगू हुआ; को डेंगू; हड्डी टूट; फ्रैक्चर; बीमार है; बीमार रहते; बीमार हैं; तबीयत खराब
अस्पताल में भर्ती; भर्ती हैं; भर्ती है; आईसीयू; एचआईवी; एड्स; थायरॉइड है; को थायरॉइड; अस्थमा है; दमा है; एनीमिया
मोतियाबिंद; पोलियो; ब्रेन ट्यूमर; स्ट्रोक
""",
        plain="""
मधुमेह; डायबिटीज; शुगर; बीपी; रक्तचाप; कैंसर; टीबी; थायरॉइड; अस्थमा; दमा; बीमारी; बीमार; तबीयत; रोग; चोट; दर्द; बुखार
डेंगू; मलेरिया; कोरोना; एलर्जी
""",
    ),
    Mentions(
        entity="TREATMENT",
        language="hi",
        telling="""
ऑपरेशन हुआ; ऑपरेशन हुई; का ऑपरेशन; बाईपास; बायपास; एंजियोप्लास्टी; डायलिसिस; कीमो; कीमोथेरेपी; इलाज चल; का इलाज
दवा चल; दवाई लेते; दवाई लेती; दवा लेते; दवा लेती; दवाई चल; ट्रांसप्लांट; इंसुलिन; स्टेंट
""",
        plain="""
ऑपरेशन; इलाज; दवाई; दवा; अस्पताल; भर्ती; इंजेक्शन; सर्जरी
""",
    ),
    Mentions(
        entity="PREGNANCY",
        language="hi",
        telling="""
गर्भवती; प्रेग्नेंट; गर्भपात; पेट से है; आईवीएफ; डिलीवरी होने
""",
    ),
    Mentions(
        entity="MENTAL_HEALTH",
        language="hi",
        telling="""
डिप्रेशन; अवसाद; मानसिक रोगी; मानसिक बीमारी; मानसिक रूप; आत्महत्या; ऑटिज्म
""",
    ),
    Mentions(
        entity="SUBSTANCE_USE",
        language="hi",
        telling="""
शराब पीता; शराब पीते; शराब की लत; शराबी; नशे की; नशा करता; नशा मुक्ति; सिगरेट पीते; गुटखा खाते; तंबाकू खाते
""",
    ),
    Mentions(
        entity="DISABILITY",
        language="hi",
        telling="""
विकलांग; दिव्यांग; व्हीलचेयर; नेत्रहीन; बधिर; सुन नहीं सकते; चल नहीं सकते
""",
    ),
    Mentions(
        entity="HEALTH_CONDITION",
        language="ta",
        telling="""
சர்க்கரை நோய்; நீரிழிவு; சுகர் இருக்கு; சுகர் உள்ளது; ரத்த அழுத்தம்; இரத்த அழுத்தம்; பிபி இருக்கு; மாரடைப்பு
ஹார்ட் அட்டாக்; இதய நோய்; புற்றுநோய்; கேன்சர்; பக்கவாதம்; சிறுநீரக; கிட்னி; வலிப்பு; ஆஸ்துமா; காசநோய்; டெங்கு
மஞ்சள் காமாலை; எலும்பு முறிவு; உடம்பு சரியில்லை; உடல்நிலை சரியில்லை; உடல்நலம் சரியில்லை; உடல் நிலை; எய்ட்ஸ்; எச்ஐவி
தைராய்டு; கண்புரை; ஆஸ்பத்திரியில்; மருத்துவமனையில் அனுமதி; அட்மிட்; ஐசியு
""",
        plain="""
நோய்; காய்ச்சல்; வலி; சர்க்கரை; சுகர்; ஆஸ்பத்திரி; மருந்து; மாத்திரை
""",
    ),
    Mentions(
        entity="TREATMENT",
        language="ta",
        telling="""
அறுவை சிகிச்சை; ஆபரேஷன்; டயாலிசிஸ்; கீமோ; பைபாஸ்; சிகிச்சை பெறு; சிகிச்சை எடு; மாத்திரை எடு; மாத்திரை சாப்பிடு
இன்சுலின்; ஆஞ்சியோ
""",
        plain="""
சிகிச்சை
""",
    ),
    Mentions(
        entity="PREGNANCY",
        language="ta",
        telling="""
கர்ப்பமாக; கர்ப்பிணி; கர்ப்பம்; மாசமா; கருச்சிதைவு; குழந்தை பிறக்க
""",
    ),
    Mentions(
        entity="MENTAL_HEALTH",
        language="ta",
        telling="""
மன அழுத்தம்; மனநோய்; மனநலம்; தற்கொலை; டிப்ரெஷன்; ஆட்டிசம்
""",
    ),
    Mentions(
        entity="SUBSTANCE_USE",
        language="ta",
        telling="""
குடிப்பழக்கம்; குடிகாரர்; மது அருந்து; புகைபிடி; போதை
""",
    ),
    Mentions(
        entity="DISABILITY",
        language="ta",
        telling="""
மாற்றுத்திறனாளி; ஊனம்; பார்வையற்ற; காது கேளாத; சக்கர நாற்காலி
""",
    ),
)
