package adboard

//go:generate go run ../../cmd/airgen generate manifest.yaml
