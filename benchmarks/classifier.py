"""The classifier of the language stage: spaCy's bag of words over the features of mentions, turned into weights.

spaCy trains (``TextCatBOW``: a linear model, averaged here over several seeds); what is kept is the weight of each
feature, so that the package needs no spaCy to use it. :func:`agreement` shows that both say the same.
"""

from __future__ import annotations

import math
import random
from typing import TYPE_CHECKING, Any

import spacy
from spacy.tokens import Doc
from spacy.training import Example as SpacyExample
from spacy.util import minibatch
from thinc.api import fix_random_seed

from sensitive_scan.language.model import Model

if TYPE_CHECKING:
    from collections.abc import Sequence

    from spacy.language import Language as Pipeline
    from told import Example

_LABEL = "TELLS"
_NOTHING = "\x00"
_BATCH, _DROP = 32, 0.2
BAG: dict[str, Any] = {
    "@architectures": "spacy.TextCatBOW.v3",
    "exclusive_classes": False,
    "ngram_size": 1,
    "no_output_layer": False,
    "length": 1 << 18,
}
CONVOLUTION: dict[str, Any] = {
    "@architectures": "spacy.TextCatReduce.v1",
    "exclusive_classes": False,
    "use_reduce_first": False,
    "use_reduce_last": False,
    "use_reduce_max": True,
    "use_reduce_mean": True,
    "tok2vec": {
        "@architectures": "spacy.HashEmbedCNN.v2",
        "pretrained_vectors": None,
        "width": 64,
        "depth": 2,
        "embed_size": 2000,
        "window_size": 1,
        "maxout_pieces": 2,
        "subword_features": False,
    },
}


def trained(examples: Sequence[Example], architecture: dict[str, Any], *, epochs: int, seed: int) -> Pipeline:
    """A spaCy pipeline trained on the features of ``examples``; the same for the same seed."""
    fix_random_seed(seed)
    nlp = spacy.blank("xx")
    nlp.add_pipe("textcat_multilabel", config={"model": architecture}).add_label(_LABEL)  # type: ignore[attr-defined]
    known = [
        SpacyExample.from_dict(_doc(nlp, example.features), {"cats": {_LABEL: float(example.tells)}})
        for example in examples
    ]
    nlp.initialize(lambda: known[:200])
    optimizer = nlp.resume_training()
    order = random.Random(seed)  # noqa: S311 - reproducible on purpose
    for _ in range(epochs):
        order.shuffle(known)
        for batch in minibatch(known, _BATCH):  # type: ignore[no-untyped-call]  # spaCy leaves it untyped
            nlp.update(batch, sgd=optimizer, drop=_DROP)
    return nlp


def log_odds(nlp: Pipeline, features: Sequence[Sequence[str]]) -> list[float]:
    """What a trained pipeline makes of some lists of features."""
    predicted = nlp.get_pipe("textcat_multilabel").predict([_doc(nlp, one) for one in features])  # type: ignore[attr-defined]
    return [_logit(float(row[0])) for row in predicted]


def weights(examples: Sequence[Example], *, epochs: int = 12, seeds: int = 5) -> Model:
    """The weights of a bag of words, averaged over some seeds."""
    features = sorted({feature for example in examples for feature in example.features})
    sums, bias = dict.fromkeys(features, 0.0), 0.0
    for seed in range(seeds):
        nlp = trained(examples, BAG, epochs=epochs, seed=seed)
        alone, *each = log_odds(nlp, [[_NOTHING], *([feature] for feature in features)])
        bias += alone / seeds
        for feature, found in zip(features, each, strict=True):
            sums[feature] += (found - alone) / seeds
    return Model(bias, sums)


def agreement(examples: Sequence[Example], *, epochs: int = 2) -> float:
    """The largest difference in log-odds between a pipeline and its weights, over ``examples``."""
    nlp = trained(examples, BAG, epochs=epochs, seed=0)
    model = weights(examples, epochs=epochs, seeds=1)
    found = log_odds(nlp, [example.features for example in examples])
    return max(
        abs(one - model.bias - sum(model.weights[feature] for feature in example.features))
        for one, example in zip(found, examples, strict=True)
    )


def _doc(nlp: Pipeline, features: Sequence[str]) -> Doc:
    return Doc(nlp.vocab, words=list(features))


def _logit(probability: float) -> float:
    within = min(max(probability, 1e-6), 1 - 1e-6)
    return math.log(within / (1 - within))
