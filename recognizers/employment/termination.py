"""That a person was dismissed, laid off, made redundant or forced out.

International Labour Organization, Termination of Employment Convention (C158), https://normlex.ilo.org ; the words are
in the files of ``mentions`` beside.
"""

from __future__ import annotations

from sensitive_scan.recognizer import Recognizer

recognizer = Recognizer(
    entity="TERMINATION",
    name="dismissal or redundancy",
    is_told=True,
    needs_person=True,
    confused_with="layoffs of a company as news, terminated contracts and subscriptions",
    matches=("He got fired from Acme for stealing",),
    rejects=("Subscription terminated by the vendor",),
)
