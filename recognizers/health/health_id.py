"""How notes in Indonesian and Malay speak of a person's health.

Own words after the chapters of WHO ICD-10 (https://icd.who.int/browse10).
"""

from __future__ import annotations

from sensitive_scan.mentions import Mentions

mentions = (
    Mentions(
        entity="HEALTH_CONDITION",
        language="id",
        telling="""
sakit jantung/kanker/ginjal/gula/stroke/kencing/keras/parah/diabetes/tbc/paru
penyakit jantung/kanker/gula/ginjal/dalam/kronis
kena stroke/kanker/diabetes/dbd/tbc/serangan/covid/dengue/cancer/kencing; serangan jantung; jantung bocor; stroke
kanker; kena dbd; demam berdarah; denggi; gagal ginjal; ginjal rosak; kencing manis; diabetes; darah tinggi
hipertensi; gula darah; asam urat; tbc; asma; maag; hepatitis; hiv; positif covid; positif hiv; tumor; lumpuh
patah kaki/tangan; kecelakaan dan; kecelakaan motor; rawat inap; dirawat; dirawat di; opname; masuk rumah sakit
masuk rs; masuk wad; masuk icu; masuk hospital; di icu; operasi; habis operasi; mau operasi; dioperasi; pembedahan
kemo; kemoterapi; lagi kemo; cuci darah; dialisis; pasang ring; bypass; berobat; terapi; minum obat; makan ubat
suntik insulin; sakit parah; sakit keras; sakit teruk; sering sakit; sakit sakitan; tak sihat; buta; tuli; disabilitas
difabel; kursi roda; kerusi roda; oku; kad oku; cacat
""",
        plain="""
sakit; penyakit; kesehatan; kesihatan; rumah sakit; obat; ubat; dokter; rawat; darah; gula; jantung; ginjal
""",
    ),
    Mentions(
        entity="PREGNANCY",
        language="id",
        telling="""
hamil; sedang hamil; lagi hamil; hamil # bulan; hamil muda; keguguran; melahirkan; mau lahiran; lahiran; program hamil
bayi tabung; mengandung; bersalin; pregnant # bulan
""",
    ),
    Mentions(
        entity="MENTAL_HEALTH",
        language="id",
        telling="""
depresi; gangguan jiwa; sakit jiwa; bunuh diri; bipolar; skizofrenia; autis; autisme; anxiety; kemurungan
kesehatan mental; down syndrome; disleksia; adhd; hiperaktif; kena mental
""",
    ),
    Mentions(
        entity="SUBSTANCE_USE",
        language="id",
        telling="""
pecandu; narkoba; kecanduan; pemabuk; mabuk; suka minum; merokok; perokok; rehab; rehabilitasi; dadah; penagih
kaki botol; ketagih
""",
    ),
)
