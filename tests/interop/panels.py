"""Reads the tables of `renmai export --format panels` as their users do, and prints what it saw as JSON.

panels.py FOLDER: pandas and DuckDB read each table as CSV and as Parquet, by the types of FOLDER/description.json;
a reader of Stata's commands follows import.do line by line.
"""
import csv
import json
import re
import sys
from pathlib import Path

import duckdb
import pandas as pd

DUCK = {"integer": "INTEGER", "flag": "INTEGER", "number": "DOUBLE", "day": "DATE", "month": "DATE"}
PANDAS = {"integer": "Int32", "flag": "Int32", "number": "float64"}


def by_pandas(folder, table):
    """Rows, and the columns in which the two files differ in a value, a type or a missing value."""
    from_parquet = pd.read_parquet(folder / f"{table['name']}.parquet")
    types = {v["name"]: PANDAS.get(v["type"], "str") for v in table["variables"]}
    from_csv = pd.read_csv(folder / f"{table['name']}.csv", dtype=types, keep_default_na=False, na_values=[""])
    differ = []
    for variable in table["variables"]:
        name, one = variable["name"], from_parquet[variable["name"]]
        other = from_csv[name]
        if variable["type"] in ("day", "month"):
            one, other = (pd.to_datetime(it).astype("datetime64[us]") for it in (one, other))
        else:
            one = one.astype(types[name])
        if not one.equals(other):
            differ.append(name)
    return {"rows": len(from_csv), "differ": differ, "columns": list(from_csv.columns) == list(from_parquet.columns)}


def by_duckdb(folder, table):
    """Rows that only one of the two files has, and Parquet columns of another type than the description says."""
    parquet, text = (folder / f"{table['name']}.{kind}" for kind in ("parquet", "csv"))
    cast = lambda v: f"""CAST({v["name"]}{" || '-01'" if v["type"] == "month" else ""} AS {DUCK.get(v["type"], "VARCHAR")}) AS {v["name"]}"""
    columns = ", ".join(cast(v) for v in table["variables"])
    left = f"SELECT {columns} FROM read_csv('{text}', header = true, all_varchar = true)"
    right = f"SELECT * FROM read_parquet('{parquet}')"
    count = lambda query: duckdb.sql(f"SELECT count(*) FROM ({query})").fetchall()[0][0]
    types = dict(duckdb.sql(f"SELECT column_name, column_type FROM (DESCRIBE {right})").fetchall())
    return {
        "rows": count(right),
        "only": [count(f"{left} EXCEPT ALL {right}"), count(f"{right} EXCEPT ALL {left}")],
        "types": [v["name"] for v in table["variables"] if types[v["name"]] != DUCK.get(v["type"], "VARCHAR")],
    }


class Stata:
    """Follows the commands; a command, name or label that Stata would not take stops it."""

    def __init__(self, folder):
        self.folder, self.saved = folder, {}

    def run(self, script):
        for line in re.sub(r" ///\n +", " ", script).split("\n"):
            if line.strip() and not line.startswith("*"):
                self.command(line.strip())
        return self.saved

    def command(self, line):
        for pattern, act in self.grammar:
            match = re.fullmatch(pattern, line)
            if match:
                return act(self, *match.groups())
        raise ValueError(f"no command: {line}")

    def load(self, names, file):
        with open(self.folder / file, encoding="utf-8-sig", newline="") as handle:
            header, *self.rows = list(csv.reader(handle))
        self.variables = {name: {"type": "str"} for name in names.split()}
        self.labels, self.lists, self.language = {}, {}, "default"
        assert list(self.variables) == header, "the names are not those of the file"
        assert len(self.variables) == len(names.split()), "a name comes twice"
        for name in self.variables:
            assert re.fullmatch(r"[a-z_][a-z0-9_]{0,31}", name), name
        self.column = lambda name: [row[header.index(name)] for row in self.rows]

    def number(self, name):
        [float(value) for value in self.column(name) if value]
        self.variables[name] = {"type": "number"}

    def date(self, kind, name, order, after):
        pattern = {"daily": r"\d{4}-\d\d-\d\d", "monthly": r"\d{4}-\d\d"}[kind]
        assert order == {"daily": "YMD", "monthly": "YM"}[kind] and name == after
        assert all(re.fullmatch(pattern, value) for value in self.column(name) if value)
        self.new = {"type": kind}

    def code(self, after):
        assert after in self.variables
        self.new = {"type": "code", "codes": {}}

    def is_code(self, number, name, value):
        self.new["codes"][value] = int(number)

    def all_coded(self, name):
        assert set(self.column(name)) - {""} <= set(self.new["codes"]), name

    def rename(self, name):
        assert name not in self.variables
        self.variables[name] = self.new

    def format(self, name, form):
        assert {"daily": "%td", "monthly": "%tm"}[self.variables[name]["type"]] == form
        self.variables[name]["format"] = form

    def label(self, name, words):
        assert name in self.variables and len(words) <= 80 and '"' not in words
        self.labels[self.language, name] = words

    def define(self, name, words):
        assert len(name) <= 32 and name not in self.lists
        pairs = re.findall(r'(\d+) "([^"]{1,80})"', words)
        assert " ".join(f'{n} "{label}"' for n, label in pairs) == words, words
        self.lists[name] = {int(n) for n, _ in pairs}

    def values(self, name, words):
        codes = self.variables[name].get("codes")
        numbers = set(codes.values()) if codes else {int(value) for value in self.column(name) if value}
        assert numbers <= self.lists[words], name

    def isid(self, names):
        keys = list(zip(*(self.column(name) for name in names.split())))
        assert len(set(keys)) == len(keys) and all(all(key) for key in keys), names

    def panel(self, made, names):
        assert made not in self.variables and len(made) <= 32
        assert all(name in self.variables for name in names.split())
        self.made = made

    def xtset(self, unit, time):
        assert unit == self.made and self.variables[time]["format"] == "%tm"

    def speak(self, language):
        self.language = language

    def save(self, name):
        for language in ("en", "zh"):
            assert {v for l, v in self.labels if l == language} == set(self.variables), language
        kinds = {v: it.get("format", it["type"]) for v, it in self.variables.items()}
        self.saved[name] = {"rows": len(self.rows), "kinds": kinds}

    nothing = lambda self, *_: None
    options = r'varnames\(nonames\) rowrange\(2\) stringcols\(_all\) encoding\("UTF-8"\) bindquote\(strict\) maxquotedrows\(unlimited\) clear'
    grammar = [
        (r"version 14|set more off|compress|label data \"[^\"]{1,80}\"", nothing),
        (r"import delimited ([a-z_ ]+?) +using \"(\w+\.csv)\", " + options, load),
        (r"destring (\w+), replace", number),
        (r"generate long _new = (daily|monthly)\((\w+), \"(\w+)\"\), after\((\w+)\)", date),
        (r"generate byte _new = \., after\((\w+)\)", code),
        (r"replace _new = (\d+) if (\w+) == \"([^\"]+)\"", is_code),
        (r"assert !missing\(_new\) if (\w+) != \"\"", all_coded),
        (r"drop (\w+)", lambda self, name: self.variables.pop(name)),
        (r"rename _new (\w+)", rename),
        (r"format (\w+) (%t[dm])", format),
        (r"label language (en|zh)(?:, (?:rename|new))?", speak),
        (r"label variable (\w+) \"([^\"]+)\"", label),
        (r"label define (\w+) (.+)", define),
        (r"label values (\w+) (\w+)", values),
        (r"isid ([\w ]+)", isid),
        (r"egen long (\w+) = group\(([\w ]+)\)", panel),
        (r"xtset (\w+) (\w+)", xtset),
        (r"save \"(\w+)\.dta\", replace", save),
    ]


folder = Path(sys.argv[1])
tables = json.loads((folder / "description.json").read_text(encoding="utf-8"))
print(
    json.dumps(
        {
            "pandas": {table["name"]: by_pandas(folder, table) for table in tables},
            "duckdb": {table["name"]: by_duckdb(folder, table) for table in tables},
            "stata": Stata(folder).run((folder / "import.do").read_text(encoding="utf-8")),
        }
    )
)
