"""Files as rows of text, whatever holds them: zips, CSV, Excel, Parquet, GeoPackage, GeoJSON."""
