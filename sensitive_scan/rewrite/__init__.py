"""Files written anew: with what was found in them hidden (redact), or with the records apart that hold it (split).

What is not to be hidden stays byte for byte. A file is scanned first, as it always is, and what may not stay in it is
noted as places and lengths (``choice.py``, ``edits.py``); then it is read a second time by code that keeps every byte
(``records.py``, ``lines.py``, ``json_tokens.py``), which makes the changes and proves by hashes that they are made
where something was found. What ``redact`` wrote is scanned again before it is put in its place, and of a workbook all
is looked through that is in no cell (``workbook_check.py``). ``redact`` refuses a file of which a part was not scanned;
``split`` holds the records back that were not, and refuses where it is not known which they are. Both refuse a file
that changes meanwhile.
"""
