package formhub

//go:generate go run ../../cmd/airgen generate manifest.yaml
