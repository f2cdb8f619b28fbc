"""The lean of a country, month by month, and the words behind the story that moved it most. Python 3, nothing else.

    python3 tilt.py http://127.0.0.1:8080 CHN RUS USA,EU
"""
import json
import sys
import urllib.parse
import urllib.request

root, country, side_a, side_b = sys.argv[1:5]


def get(path, **params):
    query = urllib.parse.urlencode(params)
    with urllib.request.urlopen(f"{root}/api/v1{path}?{query}") as answer:
        return json.load(answer)


tilt = get("/tilt", **{"country": country, "between": side_a, "and": side_b})
print(tilt["sentence"])
for step in tilt["steps"]:
    bands = step["tilt"]  # log-odds against the usual level; null is "not enough evidence", never nought
    words = f'{bands["median"]:+.2f} [{bands["low80"]:+.2f}, {bands["high80"]:+.2f}]' if bands else "not enough evidence"
    print(step["label"], words, f'{step["stories"]} stories')
for mover in tilt["movers"][:1]:
    record = get("/events/" + mover["acts"][0]["events"][0])
    print(f'"{record["quote"]}" ({record["publisher"]}, {record["published"]})')
page = get("/events", **{"with": country, "limit": 100})
while page["next"]:  # every record of the country, page by page
    page = get("/events", **{"with": country, "limit": 100, "cursor": page["next"]})
