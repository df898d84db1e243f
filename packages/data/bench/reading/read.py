"""Reads a table with pandas and prints what it took: python3 read.py FILE"""

import json
import resource
import sys
import time

import pandas

path = sys.argv[1]
begun = time.perf_counter()
used = time.process_time()
if path.endswith(".xlsx"):
    table = pandas.read_excel(path)
elif path.endswith(".jsonl"):
    table = pandas.read_json(path, lines=True)
elif path.endswith(".parquet"):
    table = pandas.read_parquet(path)
elif "russian" in path:
    table = pandas.read_csv(path, sep=";", decimal=",", encoding="cp1251")
else:
    table = pandas.read_csv(path)
seconds = time.perf_counter() - begun
cpu = time.process_time() - used
megabytes = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024 / 1e6
print(json.dumps({"seconds": seconds, "cpu": cpu, "megabytes": megabytes, "note": f"{len(table)} rows"}))
