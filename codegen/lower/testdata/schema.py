# prints the fields of the component schema, a definition a line
import importlib.metadata, pkgutil, yaml
s = yaml.safe_load(pkgutil.get_data("airbyte_cdk.sources.declarative", "declarative_component_schema.yaml"))
print("# Fields of the component schema of airbyte-cdk", importlib.metadata.version("airbyte-cdk"))
d = dict(s["definitions"], DeclarativeSource=s)
def show(name, v):
    p = v.get("properties", {})
    print(name + ":", *sorted(set(p) - {"type", "$parameters"}))
    for k, f in sorted(p.items()):
        if isinstance(f, dict) and f.get("properties"):
            show(name + "." + k, f)
for k, v in sorted(d.items()):
    show(k, v)
