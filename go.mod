module github.com/airgen/airgen

go 1.26.0
