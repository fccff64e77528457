"""Tags and parses sentences for train.ts with spaCy: annotate.py <model> <sentences.jsonl> <annotated.jsonl>

In: a JSON list of [token, looks like a name] a line. Out: [token, tag, head or -1, label, name]. Sentences without
a verb, or that spaCy takes for several, are left out. Used with spaCy 3.8 and en_core_web_sm 3.8.0 (MIT licence).
"""

import json
import sys

import spacy
from spacy.tokens import Doc

model, source, target = sys.argv[1:4]
nlp = spacy.load(model, exclude=["ner", "lemmatizer"])


def sentences():
    with open(source, encoding="utf-8") as lines:
        for line in lines:
            rows = json.loads(line)
            yield Doc(nlp.vocab, words=[text for text, _ in rows]), [name for _, name in rows]


with open(target, "w", encoding="utf-8") as out:
    for doc, names in nlp.pipe(sentences(), as_tuples=True, batch_size=256):
        rows = [
            [t.text, t.tag_, -1 if t.head.i == t.i else t.head.i, t.dep_, name]
            for t, name in zip(doc, names)
        ]
        roots = sum(1 for row in rows if row[2] < 0)
        if roots == 1 and any(row[1].startswith("VB") for row in rows):
            out.write(json.dumps(rows) + "\n")
